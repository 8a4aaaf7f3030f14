"""Given names and their usual short forms, gathered for this project: a given name, a colon, its short forms; then the next."""

from typing import Final

_TABLE: Final = """
bronislaw: bronek bronio; wojciech: wojtek wojtus; malgorzata: gosia malgosia margaret; grzegorz: grzesiek grzes greg
zbigniew: zbyszek; jerzy: jurek george; elzbieta: ela elka elizabeth; oluwaseyi: seyi; oluwafemi: femi; babatunde: tunde
alexei: alyosha lyosha; evgeny: zhenya eugene; slawomir: slawek; miroslaw: mirek; jaroslaw: jarek; radoslaw: radek
przemyslaw: przemek; boguslaw: bogus; kazimierz: kazik; ignacy: ignas; leszek: lech; oluwadamilola: dami damilola
aaron: ron ronnie; abdulrahman: abdul rahman abdel; abigail: abby abbie gail abi; abraham: abe bram ibrahim
adelaide: addie heidi ada; adrian: ade adri; agnes: aggie nessa nes; agnieszka: aga agusia; aidan: aide
euphemia: effie phemie; alan: al; albert: al bert bertie; alejandro: alex ale jandro alejo; aleksander: alek olek sasha alex
oleksandr: sasha sashko oles olek alex; aleksandr: sasha alex alek shura sanya; aleksandra: ola sasha alex aleks olya; alessandro: ale sandro alex
alexander: alex al xander sandy lex sasha alec alek ali zander
alexandra: alex sandra lexi allie sandy sasha ali lexie alexa; alfonso: fonso poncho alf
alfred: al alf fred freddie alfie; alice: ali allie; alison: ali allie alie; alistair: al ali alasdair ally
allison: ali allie ally; alphonse: al alfie; amanda: mandy manda mandi; amelia: amy millie mel; amit: ami
anastasia: stacy ana nastya asya tasia stasia anna; anatoly: tolya; andrea: andi andie drea andy
andreas: andy dre andi; andrew: andy drew dru; andrei: andy andriy; andrzej: jedrek andrew
angela: angie angel ang; angelica: angie angel; ann: annie nan; anna: annie ana anya ania ann; anne: annie nan
annette: annie netta; anthony: tony ant; antoine: tony; anton: toni tony toshka; antonia: toni tonia
antonio: tony toni toño tonio antony; archibald: archie; arnold: arnie; arthur: art artie; ashley: ash
augustus: gus augie; augustine: gus augie; ayodele: ayo dele; barbara: barb barbie babs basia bobbie
barnaby: barney; bartholomew: bart barty; beatrice: bea bee trixie trish bice; beatriz: bea bia
benedict: ben benny; benedikt: ben beni; benjamin: ben benji benny benj; bernadette: bernie detta berni
bernard: bernie barney; bertha: bertie; bethany: beth; beverly: bev; blessing: bles; bradley: brad
brandon: bran; brenda: bren; brian: bri; bridget: bridie biddy bridie; brittany: britt britney; bronwyn: bron
caleb: cale; calvin: cal; cameron: cam; camille: cam cami millie; carlos: charlie carlitos; carmen: carmencita
carolina: caro lina; caroline: carol carrie caro lina carly; carolyn: carol carrie lyn
cassandra: cassie sandra cass; catarina: cat cata rina
catherine: cathy kate katie cat cate kitty kathy katy trina; cecilia: cece celia cissy ceci; cedric: ced
charlene: charlie char; charles: charlie chuck chas chip charley chaz; charlotte: charlie lottie lotte char
cheryl: cher; chiamaka: amaka chi; chidi: chi; christian: chris; christina: chris tina chrissy christy
christine: chris tina chrissy christie christy; christopher: chris topher kit christy; cristobal: cris tobal
clara: clare; clarence: clare; clement: clem; clifford: cliff; clinton: clint; constance: connie
cordelia: delia cory; cornelius: neil con corny; courtney: court; crispin: cris; cristina: cris tina
cynthia: cindy cyndi; daniel: dan danny dani; daniela: dani ela; danielle: dani ellie; darren: daz
david: dave davey davy; dawid: david; deborah: deb debbie debby debra; deepak: dee; delilah: lila; denise: dee
dennis: den denny; derek: del; desmond: des; diana: di; diane: di; dimitri: dima mitya dmitri
dimitrios: dimitris jimmy dimitri taki; dmitri: dima mitya dmitry; dolores: lola; dominic: dom nick
donald: don donnie; donna: don; dorothy: dot dottie dolly dora; douglas: doug dougie; edith: edie
edmund: ed eddie ned ted; eduardo: edu lalo eddie; edward: ed eddie ted ned teddy eddy; edwin: ed eddie win
ekaterina: katya kate katia; eleanor: ellie nell nora elle ella nellie lena; elena: lena ellie; elias: eli
elisabeth: liz lisa beth elise elsa lisbeth lis betty
elizabeth: liz beth betty betsy eliza lizzie libby bess lisa lizzy bessie elsie betsey; ellen: ellie nell
emily: em emmy millie emmie; emma: em emmy; enrique: quique kike rick; eric: rick; ernest: ernie
esperanza: espe; esther: essie hettie; eugene: gene; evangeline: eva evie; evelyn: evie eve lyn; ezekiel: zeke
ezra: ez; farida: fari; federico: fede fred; felicia: lis fel; felicity: fliss flick; felix: fe
ferdinand: ferdie fred; fernando: fer nando; fiona: fi; florence: flo flora florrie
frances: fran francie franny frankie; francesca: fran chess franky chessie; francis: frank fran
francisco: paco pancho frank cisco fran kiko; franklin: frank; franz: franzi
frederick: fred freddie rick freddy; frederic: fred; friedrich: fritz fred; gabriel: gabe gabi
gabriela: gabi gaby gabe; gabrielle: gabby gabi elle; genevieve: gen ginny eve; geoffrey: geoff jeff
george: georgie; georgina: georgie gina; gerald: gerry jerry; gerard: gerry; geraldine: gerry
gertrude: trudy gert; gillian: gill jill gilly; giovanna: gio gianna vanna; giovanni: gio gianni vanni
giuseppe: beppe peppe joe; gordon: gord; grace: gracie; graciela: chela; graham: gray; gregory: greg
gretchen: gretel; guadalupe: lupe lupita; guillermo: memo guille; gustavo: gus tavo; gwendolyn: gwen wendy
hannah: han; harold: harry hal; harpreet: harry preet; harriet: hattie harry; harrison: harry; heather: heath
helen: nell ellie nellie; helena: lena hela; henrietta: hettie etta; henry: harry hank hal; herbert: herb bert
herman: herm; hiroshi: hiro; howard: howie; hubert: bert hugh; hugh: hughie; humphrey: hump; ignacio: nacho
ikechukwu: ike; immanuel: manny; ines: inés; ingrid: inga; irene: renie; isaac: ike zac
isabel: izzy bella belle isa ibby; isabella: izzy bella belle isa; isabelle: izzy belle isa bella; isaiah: zay
ivan: vanya; jacob: jake jay cob; jacqueline: jackie jacqui jacky; jakub: kuba; james: jim jimmy jamie jem jimbo
jan: janek; janet: jan; janice: jan; jasmine: jas jaz; jason: jay jase; javier: javi; jean: jeannie
jeanette: jean jenny; jefferson: jeff; jeffrey: jeff; jennifer: jen jenny jenn; jeremiah: jerry jem
jeremy: jem jerry; jerome: jerry; jessica: jess jessie; jesus: chuy chucho; jill: jilly; joachim: jo achim
joan: joanie; joanna: jo joan asia annie; joanne: jo joan annie; joaquin: quino; johann: hans
johannes: hans jo johan joop hannes; john: jack johnny jon; jonathan: jon jonny nathan jonty jono; jordan: jordy
jorge: coque george; jose: pepe chepe joe; joseph: joe joey jo; josephine: jo josie josy posy fina; joshua: josh
joyce: joy; juan: juanito; judith: judy jude; julia: julie jules; julian: jules; juliet: julie jules
justin: jus; karen: kaz; katarzyna: kasia kate katie; katharina: kathi kati katja
katherine: kate katie kathy kat kitty kath kathie kay katy; kathleen: kathy kate katie kath
kathryn: kate katie kathy kat; katrina: kat trina katie; kazimierz: kazik; kenneth: ken kenny; kevin: kev
kimberly: kim kimmy; konstantin: kostya kosta; krzysztof: krzysiek kris; kwame: kwam; laura: laurie lori
lauren: laurie ren; lawrence: larry lars laurie lawrie; leilani: lani lei; leon: leo; leonard: len lenny leo
leonardo: leo nardo; leopold: leo; leroy: lee roy; leslie: les; lesley: les; lewis: lew louie; lillian: lily lil
linda: lin lindy; lorenzo: renzo enzo; loretta: lori etta; lorraine: lori raine; louis: lou louie; louisa: lou
louise: lou lulu; lucas: luke; lucia: lucy luci; lucille: lucy lu; lucinda: lucy cindy; luis: lucho
lydia: lyddie; madeleine: maddie mads maddy; madeline: maddie mads maddy; magdalena: magda lena maggie madzia
malcolm: mal; manuel: manny manolo manu; marcus: marc mark
margaret: maggie meg peggy marge margie greta megan daisy madge meggie rita mags
margarethe: grete greta gretchen marga; marguerite: margot daisy rita; maria: mari mia marie masha
mariana: mari; marianne: mari annie; marie: mimi; marilyn: mary lyn; marion: mari; marjorie: marge margie
martha: marty mattie; martin: marty; martina: marti tina; mary: molly polly may mamie; mateo: teo
mathew: matt matty; matilda: tilly tilda mattie; matthew: matt matty mat; matthias: matt matti
maurice: moe mo reece; maxim: max; maximilian: max maxi milian; maxwell: max; maximo: max; megan: meg
melanie: mel; melissa: mel missy lissa; melvin: mel; mercedes: merche mercy
michael: mike mick mickey mikey mitch misha micky; michal: michas mike; michelle: shelly chelle mich
miguel: mike migue; mikhail: misha mike; mildred: millie; millicent: millie; miranda: mira randy
miriam: mimi miri mim; mitchell: mitch; mohammad: mo mohammed; mohammed: mo moe; mohamed: mo moe
monica: mon nica; montgomery: monty; morgan: mo; muhammad: mo; nadezhda: nadia nadya; nancy: nan
natalia: nat talia natasha tasha natalie; natalie: nat tally; natasha: tasha nat; nathan: nate nat
nathaniel: nate nat nathan; nicholas: nick nicky nico klaus nic; nicola: nicky nic; nicolas: nico nick
nicole: nicky nic nikki; nikolai: kolya nick niko; nikolaos: nikos nick niko; nokuthula: thula noku; nora: norah
norman: norm; obinna: obi; octavia: tavia; olga: olya; oliver: ollie olly oli; olivia: liv livvy ollie livia
oluwaseun: seun; oscar: ossie; oswald: ozzie oz; ottilie: tilly otti; pamela: pam; patrice: pat
patricia: pat patty trish tricia patsy pattie; patrick: pat paddy rick; paul: paulie; paula: pauly
pauline: paula; penelope: penny nell pen; percival: percy; peter: pete petey; petra: pet; philip: phil pip
philippa: pippa phil pip; phillip: phil pip; phyllis: phyl; pilar: pili; piotr: piotrek peter; prescott: scott
priscilla: cilla pris; priyanka: priya pri; prudence: prue; rachel: rach ray; rafael: rafa raf; rajesh: raj
ramon: moncho; randall: randy; randolph: randy; raphael: raph rafe rafi; raymond: ray
rebecca: becky becca bec beck becks; reginald: reg reggie; ricardo: rick ricky richie
richard: rick dick rich richie ricky dickie; robert: bob rob bobby robbie bert bobbie
roberta: bobbie robbie berta bobby; roberto: beto rob bob berto; robin: rob; roderick: rod rick roddy
rodney: rod; rodrigo: rod rigo; roger: rog; roland: rollie roly; ronald: ron ronnie ronny
rosalind: ros roz rosie rosa; rosa: rosie rosita; rosemary: rose rosie romy; roxanne: roxy; rudolf: rudi rolf
rupert: rupe bert; russell: russ rusty; ruth: ruthie; sabrina: brina; salvador: sal chava
salvatore: sal toto salvo turi; samantha: sam sammy; samson: sam; samuel: sam sammy; sandra: sandy
santiago: santi; sarah: sally sadie; sebastian: seb bas bastian basti; sebastien: seb; sergei: seryozha serge
sergio: checo; shannon: shan; sharon: shaz shari; sheila: she; shirley: shirl; sidney: sid
siegfried: sigi siggi; simon: si; simone: sim; sofia: sofi sophie; solomon: sol; sophia: sophie soph
stanislaw: staszek stan; stanley: stan; stella: stell; stephanie: steph stephie steffi
stephen: steve stevie steph ste; steven: steve stevie; stewart: stu; stuart: stu; susan: sue susie suzy suze
susanna: sue susie sanna; susannah: sue susie sanna; suzanne: sue suzy; svetlana: sveta lana; sylvia: syl
sylvester: sly; tabitha: tabby; tadeusz: tadek ted; tamara: tammy tam; tatiana: tanya tania; temperance: tempe
terence: terry tel; teresa: terry tess tessa tere; terrence: terry; thandiwe: thandi; thelma: thel
theodora: dora theo teddy thea; theodore: ted theo teddy; theresa: terry tess tessa tracy
thomas: tom tommy thom; tiffany: tiff; timothy: tim timmy; tobias: toby tobi; tomas: tom tomi; tomasz: tomek tom
toshiro: toshi; tracy: trace; tyler: ty; ulrich: uli ulli; ursula: ursi uschi; valentina: val tina vale
valerie: val; vanessa: nessa van; vera: verochka; vernon: vern; veronica: ronnie vero roni vera nica
victor: vic; victoria: vicky tori vic vicki vickie tory; vincent: vince vinny vin vinnie; violet: vi
virginia: ginny ginger gin; vivian: viv; vivienne: viv; vladimir: vlad volodya vova; wallace: wally
walter: walt wally; wanda: wandy; warren: ren; wendeline: wendy; wilfred: will fred wilf
wilhelm: willi will helm; wilhelmina: mina willa minnie billie helma wilma
william: bill will billy willie liam willy wills; winifred: winnie freddie win; winston: win; xiomara: xio
yevgeny: zhenya eugene; yolanda: yoli yola; yusuf: joseph; zachary: zach zack zac; zainab: zee zaynab
zofia: zosia sophie; concepcion: concha conchita; bartosz: bartek; bartlomiej: bartek; maciej: maciek; rosario: charo
avraham: avi avram; zsuzsanna: zsuzsa zsuzsi susanna; jan: honza janek; jose: ze pepe; manuel: manel nel; emmanuel: manny manu emma; emmanuela: emma manu; alejandra: alex ale jandra sandra; ekaterini: katerina; losalini: losa; kamala: kam
consuelo: chelo; encarnacion: encarna; mercedes: meche merche; luigi: gigi; giuseppe: beppe pippo; filippo: pippo
josef: sepp; theresia: resi; monika: moni; karl: kalle; lars: lasse; nils: nisse; margareta: maggan greta; johannes: jussi
krystyna: krysia; jolanta: jola; katarzyna: kasia; joachim: achim; dolores: lola; jose: chema pepe; francisco: chico
"""


def _clusters() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for entry in _TABLE.replace("\n", ";").split(";"):
        full, _, shorts = entry.strip().partition(":")
        for short in shorts.split():
            table.setdefault(full, set()).add(short)
            table.setdefault(short, set()).add(full)
    return {name: frozenset(others) for name, others in table.items()}


ALSO_CALLED: Final = _clusters()
"""Each name with the names that the same person may go by, in both directions."""

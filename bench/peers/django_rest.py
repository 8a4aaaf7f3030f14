"""Django REST framework on the same tables, as its own tutorial has it: models, a serializer, a view set, gunicorn.

Threads, not processes, so that one process is compared with one; connections to the database are kept.
"""

import os
import sys
from pathlib import Path

import django
from django.conf import settings

URL = os.environ.get("COLLOQUY_DATABASE_URL", "")
WHERE = (
    {"ENGINE": "django.db.backends.postgresql", "NAME": "bench", "USER": "colloquy", "HOST": "127.0.0.1",
     "PORT": URL.rpartition(":")[2].partition("/")[0]}
    if URL
    else {"ENGINE": "django.db.backends.sqlite3", "NAME": str(Path(os.environ["COLLOQUY_DATA"]) / "colloquy.db"),
          "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"}}
)  # fmt: skip
settings.configure(
    SECRET_KEY="only measured", ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, USE_TZ=True, DEBUG=False,
    DATABASES={"default": {**WHERE, "CONN_MAX_AGE": None}}, INSTALLED_APPS=["rest_framework"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None,
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    },
)  # fmt: skip
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402 -- Django wants to be configured first
from django.db import models, transaction  # noqa: E402
from django.urls import include, path  # noqa: E402
from django.utils import timezone  # noqa: E402
from gunicorn.app.base import BaseApplication  # noqa: E402
from rest_framework import serializers, viewsets  # noqa: E402
from rest_framework.authentication import BaseAuthentication  # noqa: E402
from rest_framework.exceptions import AuthenticationFailed  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.routers import SimpleRouter  # noqa: E402

from colloquy.accounts import rules  # noqa: E402
from colloquy.kit.folding import fold  # noqa: E402
from colloquy.kit.ids import new_id  # noqa: E402


class Token(models.Model):
    """A credential."""

    id = models.CharField(primary_key=True, max_length=36)
    owner_id = models.CharField(max_length=36)
    hash = models.TextField()

    class Meta:
        app_label, managed, db_table = "peer", False, "tokens"


class Organization(models.Model):
    """Where people work."""

    id = models.CharField(primary_key=True, max_length=36)
    owner_id = models.CharField(max_length=36)
    name = models.TextField()
    name_key = models.TextField()
    addresses = models.JSONField(default=list)
    notes = models.TextField(default="")
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        app_label, managed, db_table = "peer", False, "organizations"


class Contact(models.Model):
    """A contact."""

    id = models.CharField(primary_key=True, max_length=36)
    owner_id = models.CharField(max_length=36)
    organization_id = models.CharField(max_length=36, null=True)
    organization = models.ForeignObject(
        Organization, models.DO_NOTHING, from_fields=["owner_id", "organization_id"], to_fields=["owner_id", "id"],
        null=True, related_name="+",
    )  # fmt: skip
    name = models.TextField()
    name_key = models.TextField()
    given_name = models.TextField(null=True)
    family_name = models.TextField(null=True)
    prefix = models.TextField(null=True)
    suffix = models.TextField(null=True)
    nickname = models.TextField(null=True)
    pronunciation = models.TextField(null=True)
    name_confirmed_at = models.DateTimeField(null=True)
    title_confirmed_at = models.DateTimeField(null=True)
    address_confirmed_at = models.DateTimeField(null=True)
    emails = models.JSONField(default=list)
    phones = models.JSONField(default=list)
    addresses = models.JSONField(default=list)
    links = models.JSONField(default=list)
    external_keys = models.JSONField(default=list)
    source = models.TextField(null=True)
    source_detail = models.TextField(null=True)
    named_by_id = models.CharField(max_length=36, null=True)
    connection_basis = models.TextField(null=True)
    connection_note = models.TextField(null=True)
    comfort = models.IntegerField(null=True)
    comfort_key = models.IntegerField(default=0)
    preferred_channel = models.TextField(null=True)
    tags = models.JSONField(default=list)
    notes = models.TextField(default="")
    title = models.TextField(null=True)
    last_contact_at = models.DateTimeField(null=True)
    last_contact_key = models.DateTimeField()
    stage = models.TextField(default="identified")
    open_task_count = models.IntegerField(default=0)
    shelf = models.TextField(default="active")
    archived_at = models.DateTimeField(null=True)
    deleted_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        app_label, managed, db_table = "peer", False, "contacts"


class OrganizationSerializer(serializers.ModelSerializer):
    """An organization beside a contact."""

    class Meta:
        model, fields = Organization, ("id", "name")


class ContactSerializer(serializers.ModelSerializer):
    """A contact as it goes out, and a new one as it comes in."""

    organization = OrganizationSerializer(read_only=True)
    organization_name = serializers.CharField(write_only=True)

    class Meta:
        model = Contact
        exclude = (
            "owner_id",
            "organization_id",
            "name_key",
            "comfort_key",
            "last_contact_key",
            "external_keys",
            "shelf",
        )
        read_only_fields = (
            "id", "created_at", "updated_at", "open_task_count", "stage", "emails", "phones", "addresses", "links",
            "tags",
        )  # fmt: skip

    def create(self, validated_data: dict[str, str]) -> Contact:
        """Add the contact, and its organization if there is none of the name."""
        owner, place = self.context["request"].user, validated_data.pop("organization_name")
        now = timezone.now()
        stamps = {"owner_id": owner.owner_id, "created_at": now, "updated_at": now}
        with transaction.atomic():
            known = Organization.objects.filter(owner_id=owner.owner_id, name_key=fold(place)).first()
            known = known or Organization.objects.create(id=new_id(), name=place, name_key=fold(place), **stamps)
            made = Contact.objects.create(
                id=new_id(), name_key=fold(validated_data["name"]), last_contact_key=now, organization_id=known.id,
                **validated_data, **stamps,
            )  # fmt: skip
        return Contact.objects.select_related("organization").get(owner_id=owner.owner_id, id=made.id)


class ByToken(BaseAuthentication):
    """The account behind a token."""

    def authenticate(self, request: object) -> tuple[Token, None]:
        shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
        token = Token.objects.filter(hash=rules.secret_hash(shown)).first()
        if token is None:
            raise AuthenticationFailed
        token.is_authenticated = True
        return token, None


class ContactViewSet(viewsets.ModelViewSet):
    """The contacts of whoever asks."""

    serializer_class = ContactSerializer
    authentication_classes = (ByToken,)

    def get_queryset(self) -> "models.QuerySet[Contact]":
        """One's own, in order of name."""
        mine = Contact.objects.filter(owner_id=self.request.user.owner_id, shelf="active")
        for word in self.request.GET.get("q", "").split():
            mine = mine.filter(name_key__contains=fold(word))
        return mine.select_related("organization").order_by("name_key", "id")

    def list(self, request: object) -> object:
        """A page."""
        limit = int(request.GET.get("limit", 50))
        return Response({"items": self.get_serializer(self.get_queryset()[:limit], many=True).data})


router = SimpleRouter(trailing_slash=False)
router.register("contacts", ContactViewSet, basename="contact")
urlpatterns = [path("api/v1/", include(router.urls))]


class Served(BaseApplication):
    """One process of eight threads."""

    def load_config(self) -> None:
        chosen = {"bind": f"127.0.0.1:{sys.argv[1]}", "worker_class": "gthread", "threads": 8, "keepalive": 60,
                  "loglevel": "error"}  # fmt: skip
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> object:
        return get_wsgi_application()


if __name__ == "__main__":
    Served().run()

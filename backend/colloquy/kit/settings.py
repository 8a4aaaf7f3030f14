"""Settings come from the environment alone, under names that begin with COLLOQUY_; `docs/deployment.md` lists them."""

import difflib
import os
import secrets
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "COLLOQUY_"
LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
MIN_SECRET = 32


class BadSettings(Exception):  # noqa: N818 -- named for what it tells: the settings are bad
    """A setting is wrong or unsafe; the text is one clear line."""


class Settings(BaseSettings):
    """Every setting with its default. A wrong or unsafe one refuses the start."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True)

    data: Path = Field(Path("data"), description="Folder of the SQLite file, the secret key and uploads.")
    database_url: str = Field("", description="SQLAlchemy URL of PostgreSQL; empty means SQLite in the data folder.")
    database_read_url: str = Field("", description="A replica for reads that tolerate it; empty means the same database.")
    secret_key: str = Field("", description="At least 32 characters; made and kept in the data folder for SQLite.")
    public_url: str = Field("http://localhost:8000", description="The address people use; decides cookies and links.")
    allow_http: bool = Field(default=False, description="Permit a public_url without TLS on a host that is not local.")
    cors_origins: list[str] = Field([], description="Origins of other web clients that may call the API, as JSON.")
    trusted_proxies: int = Field(0, ge=0, le=5, description="How many reverse proxies stand in front.")
    sign_up: Literal["open", "invite", "closed"] = Field("open", description="Who may make an account.")
    instance_name: str = Field("Colloquy", max_length=100, description="The name shown to people.")
    office_name: str = Field("", max_length=200, description="Career office: name, shown with the next five.")
    office_address: str = Field("", max_length=500, description="Career office: where it is.")
    office_hours: str = Field("", max_length=200, description="Career office: when it is open.")
    office_phone: str = Field("", max_length=50, description="Career office: telephone.")
    office_email: str = Field("", max_length=254, description="Career office: e-mail.")
    office_website: str = Field("", max_length=300, description="Career office: web site.")
    worker: Literal["embedded", "off"] = Field("embedded", description="Run the worker inside the server, or apart.")
    threads: int = Field(8, ge=2, le=64, description="Reads at a time in one process (and writes, on PostgreSQL).")
    max_body: int = Field(1_000_000, ge=10_000, le=100_000_000, description="Largest JSON body, in bytes.")
    max_upload: int = Field(20_000_000, ge=100_000, le=200_000_000, description="Largest uploaded file, in bytes.")
    requests_per_minute: int = Field(1_200, ge=10, description="Requests a minute for one account, per process.")
    anonymous_per_minute: int = Field(300, ge=10, description="Requests a minute for one address, signed out.")
    body_cache_mb: int = Field(32, ge=0, le=1024, description="Memory for answers that are known to be current.")
    session_days: int = Field(30, ge=1, le=365, description="A session ends after so many days.")
    session_idle_days: int = Field(14, ge=1, le=365, description="A session unused for so many days ends.")
    drain_seconds: int = Field(0, ge=0, le=60, description="After SIGTERM, how long to say `not ready` before stopping.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What is logged.")

    @model_validator(mode="after")
    def _safe(self) -> "Settings":
        url = urlsplit(self.public_url)
        if url.scheme not in {"http", "https"} or not url.hostname:
            raise ValueError("COLLOQUY_PUBLIC_URL must look like https://colloquy.example.edu")
        if url.scheme == "http" and url.hostname not in LOCAL_HOSTS and not self.allow_http:
            raise ValueError("COLLOQUY_PUBLIC_URL is http on a public host: use https, or set COLLOQUY_ALLOW_HTTP=true")
        if self.database_url and not self.database_url.startswith(("postgresql://", "postgresql+psycopg://")):
            raise ValueError("COLLOQUY_DATABASE_URL must begin with postgresql:// (leave it empty for SQLite)")
        if self.database_url and not self.secret_key:
            raise ValueError("COLLOQUY_SECRET_KEY is needed with PostgreSQL: the same value for every process")
        if self.secret_key and len(self.secret_key) < MIN_SECRET:
            raise ValueError(f"COLLOQUY_SECRET_KEY is too short: use at least {MIN_SECRET} random characters")
        return self

    @property
    def on_postgres(self) -> bool:
        """Whether PostgreSQL is used; otherwise the embedded SQLite file."""
        return bool(self.database_url)

    @property
    def secure_cookies(self) -> bool:
        """Whether cookies carry Secure and the `__Host-` prefix."""
        return self.public_url.startswith("https:")

    def secret(self) -> bytes:
        """The key for signatures that must hold across processes; made once in the data folder if not set."""
        if self.secret_key:
            return self.secret_key.encode()
        path = self.data / "secret.key"
        if not path.exists():
            self.data.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(48))
        return path.read_bytes()


def load_settings() -> Settings:
    """Read the environment.

    Raises:
        BadSettings: an unknown, malformed or unsafe setting, said in one line.
    """
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    for name in os.environ:
        if name.startswith(PREFIX) and name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {close[0]}?" if close else "; docs/deployment.md lists the settings"
            raise BadSettings(f"There is no setting {name}{hint}")
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        text = first["msg"].removeprefix("Value error, ")
        where = f"{PREFIX}{str(first['loc'][0]).upper()}: " if first["loc"] else ""
        raise BadSettings(f"{where}{text}") from None
    except Exception as error:
        raise BadSettings(str(error).splitlines()[0]) from error

"""What people call the free fields of their profiles ("Town", "Age"), and what stands in them then."""

import re
from collections.abc import Mapping

from exposure.model import Kind

_WORDS: Mapping[Kind, str] = {
    Kind.PROFILE_NAME: (
        "name, full name, real name, vollständiger name, nombre, nom, nome"  # codespell:ignore nome
    ),
    Kind.BIO_TOWN: (
        "location, place, town, city, home, hometown, lives in, living in, based in, where, "
        "ort, stadt, wohnort, ubicación, ciudad, lugar, lieu, ville, localisation, cidade, localização, onde"
    ),
    Kind.BIO_AGE: "age, alter, edad, âge, idade",
    Kind.BIO_BIRTH: (
        "birthday, born, birth date, date of birth, bday, dob, geburtstag, geboren, cumpleaños, nacimiento, "
        "anniversaire, naissance, né, née, aniversário, nascimento"
    ),
    Kind.BIO_WORK: (
        "work, works at, employer, company, workplace, arbeit, arbeitgeber, firma, trabajo, empresa, "
        "travail, entreprise, employeur, trabalho"
    ),
    Kind.BIO_JOB: "job, occupation, profession, role, title, beruf, profesión, métier, profissão",
    Kind.BIO_SCHOOL: (
        "school, university, college, uni, education, studies at, schule, universität, hochschule, escuela, "
        "universidad, école, université, escola, universidade"
    ),
    Kind.BIO_MAIL: "email, e-mail, mail, email address, correo, courriel, e-mail-adresse",
    Kind.BIO_PHONE: (
        "phone, tel, telephone, mobile, whatsapp, telefon, handy, teléfono, móvil, téléphone, telefone"
    ),
}
KINDS = {label: kind for kind, words in _WORDS.items() for label in words.split(", ")}


def kind_of(label: str) -> Kind | None:
    """Return what a field with this label holds, or None where the label says nothing certain."""
    return KINDS.get(" ".join(re.sub(r"[^\w\s-]", " ", label).casefold().split()))

"""What Spanish and Portuguese tell by the way, and what only sounds so."""

import pytest

from tests.extract.text.conftest import Read


@pytest.mark.parametrize(
    ("language", "bio", "text", "category"),
    [
        ("es", False, "alicatando azulejos con 38 grados y la radio rota", "job"),
        ("es", False, "el hámster duerme y yo con insomnio", "pet"),
        ("es", False, "mi padrastro llegó borracho y rompió la puerta de mi cuarto", "vulnerability"),
        ("es", False, "se me cayó el ovillo por la escalera y aun así terminé mi bufanda", "interest"),
        ("es", True, "Tania · divorciada · dos mudanzas", "partner"),
        ("es", True, "Ingeniera, limeña, cafetera", "home"),
        ("pt", False, "assentando tijolos desde as seis e a marmita já foi", "job"),
        ("pt", False, "meu vale-refeição acabou e ainda é dia dez", "money"),
        ("pt", False, "comprei dois novelos e já desmanchei a touca toda, eu mereço", "interest"),
        ("pt", True, "advogada, palmeirense roxa", "interest"),
        ("pt", True, "Lia | viúva | plantas", "partner"),
    ],
)
def test_it_is_found(read: Read, language: str, bio: bool, text: str, category: str) -> None:
    assert category in {str(e.category) for e in read(text, bio=bio, lang=language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "los gatos de internet sí se dejan bañar"),
        ("es", "El perro de mi vecina ladra en re menor"),
        ("pt", "o cachorro da minha vizinha late em ré menor"),
        ("pt", "hoje comi um cachorro-quente enorme"),
    ],
)
def test_other_peoples_animals_are_no_pets(read: Read, language: str, text: str) -> None:
    assert "pet" not in {str(e.category) for e in read(text, bio=False, lang=language)}

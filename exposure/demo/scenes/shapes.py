"""What stands in more than one scene."""

from random import Random

from exposure.demo.canvas import Canvas, Colour, Gradient, mix

WHITE: Colour = (250, 246, 238)
SHADOW: Colour = (30, 24, 36)


def mug(c: Canvas, x: float, foot: float, half: float, colour: Colour) -> None:
    """A mug whose foot stands at ``foot``; ``half`` is half its width."""
    top = foot - half * 2
    c.ellipse((x + half * 0.2, foot + half * 0.25), half * 1.5, half * 0.32, SHADOW, alpha=0.25)
    c.ellipse((x + half * 1.05, foot - half * 0.85), half * 0.55, half * 0.6, colour)
    c.ellipse((x + half * 1.05, foot - half * 0.85), half * 0.33, half * 0.38, mix(colour, SHADOW, 0.45))
    c.box(x - half, top, x + half, foot, Gradient(mix(colour, WHITE, 0.15), colour))
    c.ellipse((x, foot), half, half * 0.3, colour)
    c.box(x - half * 0.78, top, x - half * 0.5, foot, WHITE, alpha=0.16)
    c.ellipse((x, top), half, half * 0.3, mix(colour, WHITE, 0.4))
    c.ellipse((x, top + half * 0.04), half * 0.84, half * 0.23, (84, 54, 42))


def tree(c: Canvas, x: float, foot: float, size: float) -> None:
    """A round tree; ``size`` is about half its crown's width."""
    c.ellipse((x + size * 0.3, foot + 0.012), size * 0.9, 0.018, SHADOW, alpha=0.22)
    c.polygon(
        (
            (x - 0.016, foot),
            (x + 0.016, foot),
            (x + 0.009, foot - size * 1.4),
            (x - 0.009, foot - size * 1.4),
        ),
        (92, 72, 58),
    )
    crown = ((0, -1.75, 0.8), (-0.5, -1.45, 0.6), (0.5, -1.5, 0.62), (0.1, -2.2, 0.6), (0, -1.5, 0.62))
    for i, (dx, dy, reach) in enumerate(crown):
        leaf = mix((60, 98, 68), (128, 158, 92), (i + 1) / 6)
        c.ellipse((x + dx * size, foot + dy * size), reach * size, reach * size * 0.9, leaf)


def cloud(c: Canvas, x: float, y: float, size: float) -> None:
    """A flat white cloud; ``size`` is about half its width."""
    for dx, dy, reach in (
        (-0.8, 0.1, 0.5),
        (-0.2, -0.08, 0.66),
        (0.5, 0.02, 0.58),
        (1.1, 0.14, 0.4),
        (0.1, 0.2, 1.1),
    ):
        c.ellipse((x + dx * size, y + dy * size), reach * size, reach * size * 0.36, WHITE, alpha=0.55)


def plant(c: Canvas, x: float, floor: float, r: Random) -> None:
    """A pot with pointed leaves that stands at ``floor``."""
    for i in range(7):
        lean = (i - 3) * 0.035 + r.uniform(-0.008, 0.008)
        tip = (x + lean * 1.7, floor - 0.3 + abs(lean) * 0.5)
        leaf = mix((52, 84, 66), (96, 128, 84), i % 3 / 2)
        c.polygon(
            (
                (x - 0.008, floor - 0.09),
                (x + lean - 0.016, floor - 0.2),
                tip,
                (x + lean + 0.018, floor - 0.2),
            ),
            leaf,
        )
    c.polygon(
        (
            (x - 0.062, floor - 0.1),
            (x + 0.062, floor - 0.1),
            (x + 0.044, floor + 0.008),
            (x - 0.044, floor + 0.008),
        ),
        Gradient((198, 120, 92), (150, 84, 70)),
    )

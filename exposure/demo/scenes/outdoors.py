"""Scenes under the sky."""

from random import Random

from exposure.demo.canvas import Canvas, Colour, Gradient, mix
from exposure.demo.scenes.shapes import SHADOW, WHITE, cloud, tree


def street(c: Canvas, r: Random) -> None:
    """A quiet street: a row of houses, trees, a pavement."""
    c.box(0, 0, c.right, 0.7, Gradient((142, 184, 214), (226, 232, 226)))
    c.glow((c.right * 0.8, 0.12), 0.45, (255, 248, 224), alpha=0.6)
    cloud(c, c.right * 0.26, 0.14, 0.16)
    width, x = 0.3, -0.04 - r.uniform(0, 0.1)
    walls = ((214, 186, 154), (188, 160, 148), (222, 208, 180), (170, 178, 170), (206, 170, 150))
    start = r.randrange(5)
    for i in range(6):
        _house(c, x + i * width, width, 0.34 + 0.035 * ((i + start) % 3), walls[(i + start) % 5])
    c.box(0, 0.74, c.right, 0.8, Gradient((196, 190, 178), (182, 176, 166)))
    c.box(0, 0.8, c.right, 0.815, (150, 146, 140))
    c.box(0, 0.815, c.right, 1, Gradient((104, 106, 112), (84, 86, 94)))
    for i in range(5):
        c.box(0.06 + i * 0.3, 0.9, 0.2 + i * 0.3, 0.914, (224, 220, 204))
    for i, size in enumerate((0.17, 0.14, 0.19)):
        tree(c, (0.17 + i * 0.36) * c.right + r.uniform(-0.04, 0.04), 0.765, size)


def _house(c: Canvas, x: float, width: float, top: float, wall: Colour) -> None:
    c.polygon(
        ((x - 0.01, top), (x + width / 2, top - 0.12), (x + width + 0.01, top)),
        mix(wall, (104, 56, 50), 0.75),
    )
    c.box(x, top, x + width, 0.74, Gradient(wall, mix(wall, SHADOW, 0.12)))
    c.box(x + width - 0.012, top, x + width, 0.74, SHADOW, alpha=0.14)
    for row in (top + 0.05, top + 0.19):
        for column in (0.05, 0.185):
            c.box(x + column - 0.008, row - 0.008, x + column + 0.068, row + 0.088, WHITE)
            c.box(x + column, row, x + column + 0.06, row + 0.08, Gradient((92, 116, 136), (140, 160, 170)))
            c.box(x + column + 0.027, row, x + column + 0.033, row + 0.08, WHITE)


def track(c: Canvas, r: Random) -> None:
    """A running track that leads away from us, with trees behind it."""
    c.box(0, 0, c.right, 0.44, Gradient((126, 172, 212), (218, 230, 232)))
    cloud(c, c.right * r.uniform(0.2, 0.35), 0.13, 0.15)
    cloud(c, c.right * r.uniform(0.65, 0.85), 0.2, 0.11)
    for i in range(16):
        x = i * c.right / 15 + r.uniform(-0.02, 0.02)
        c.ellipse(
            (x, 0.42), 0.075, 0.06 + 0.03 * ((i * 5) % 4) / 3, mix((66, 98, 76), (104, 134, 90), i % 4 / 3)
        )
    c.box(0, 0.43, c.right, 1, Gradient((132, 168, 96), (96, 136, 76)))
    far, near, gone = c.right * 0.56, c.right * 0.42, 0.455
    lanes = 6
    tops = [far + (i - lanes / 2) * 0.034 for i in range(lanes + 1)]
    feet = [near + (i - lanes / 2) * 0.36 for i in range(lanes + 1)]
    c.polygon(
        ((tops[0], gone), (tops[-1], gone), (feet[-1], 1.02), (feet[0], 1.02)),
        Gradient((206, 128, 104), (178, 84, 66)),
    )
    for top, foot in zip(tops, feet, strict=True):
        c.polygon(
            ((top - 0.0012, gone), (top + 0.0012, gone), (foot + 0.011, 1.02), (foot - 0.011, 1.02)),
            WHITE,
            alpha=0.9,
        )
    c.box(0, 0.436, c.right, 0.456, (120, 128, 122), alpha=0.5)
    _hurdle(c, c.right * 0.85, 0.7)


def _hurdle(c: Canvas, x: float, foot: float) -> None:
    c.ellipse((x, foot + 0.01), 0.13, 0.014, SHADOW, alpha=0.25)
    for side in (-0.1, 0.092):
        c.box(x + side, foot - 0.14, x + side + 0.01, foot, (92, 98, 108))
    c.box(x - 0.11, foot - 0.15, x + 0.11, foot - 0.112, WHITE)
    c.box(x - 0.03, foot - 0.15, x + 0.03, foot - 0.112, (64, 96, 150))


def sky(c: Canvas, r: Random) -> None:
    """A wide sky over fields."""
    c.box(0, 0, c.right, 0.8, Gradient((76, 130, 192), (232, 220, 200)))
    c.glow((c.right * r.uniform(0.6, 0.85), 0.62), 0.6, (255, 226, 178), alpha=0.7)
    for _ in range(5):
        y = r.uniform(0.08, 0.5)
        cloud(c, r.uniform(0, c.right), y, 0.1 + (0.5 - y) * 0.28)
    for base, colour in ((0.76, (122, 146, 136)), (0.82, (112, 140, 96)), (0.9, (84, 116, 76))):
        shift = r.uniform(-0.2, 0.2)
        c.ellipse((c.right * 0.3 + shift, base + 0.5), c.right * 0.8, 0.54, colour)
        c.ellipse((c.right * 0.9 + shift, base + 0.5), c.right * 0.7, 0.51, mix(colour, (74, 112, 78), 0.2))
    for i in range(3):
        x, y = c.right * 0.36 + i * 0.07, 0.3 + i % 2 * 0.03
        c.polygon(((x - 0.03, y - 0.012), (x, y), (x, y + 0.007)), SHADOW, alpha=0.7)
        c.polygon(((x + 0.03, y - 0.012), (x, y), (x, y + 0.007)), SHADOW, alpha=0.7)


def harbour(c: Canvas, r: Random) -> None:
    """A small harbour: boats, a pier, the sun low over the water."""
    c.box(0, 0, c.right, 0.56, Gradient((118, 158, 196), (248, 214, 176)))
    sun = (c.right * r.uniform(0.62, 0.76), 0.44)
    c.glow(sun, 0.45, (255, 232, 184), alpha=0.8)
    c.ellipse(sun, 0.05, 0.05, (255, 246, 220))
    cloud(c, c.right * 0.22, 0.14, 0.14)
    c.ellipse((c.right * 0.16, 0.6), 0.4, 0.12, (106, 124, 134))
    c.box(0, 0.55, c.right, 1, Gradient((150, 170, 178), (54, 92, 116)))
    for i in range(11):
        wide = 0.03 + i * 0.009
        c.box(sun[0] - wide, 0.57 + i * 0.037, sun[0] + wide, 0.576 + i * 0.037, (255, 226, 178), alpha=0.55)
    _boat(c, c.right * 0.26 + r.uniform(-0.05, 0.05), 0.7, 0.15, (178, 76, 66))
    _boat(c, c.right * 0.56 + r.uniform(-0.04, 0.04), 0.63, 0.085, (62, 92, 130))
    c.polygon(
        ((c.right, 0.8), (c.right, 0.9), (c.right * 0.5, 0.98), (c.right * 0.5, 0.93)),
        Gradient((150, 116, 90), (106, 78, 62)),
    )
    for i in range(5):
        x, top = c.right * (0.54 + i * 0.1), 0.88 - i * 0.025
        c.box(x, top, x + 0.022, top + 0.16, (84, 62, 52))


def _boat(c: Canvas, x: float, water: float, size: float, hull: Colour) -> None:
    c.ellipse((x, water + size * 0.1), size * 1.1, size * 0.12, SHADOW, alpha=0.3)
    c.polygon(
        (
            (x - size * 0.05, water - size * 2.3),
            (x - size * 0.05, water - size * 0.5),
            (x - size, water - size * 0.5),
        ),
        WHITE,
    )
    c.polygon(
        (
            (x + size * 0.05, water - size * 2),
            (x + size * 0.05, water - size * 0.5),
            (x + size * 0.8, water - size * 0.5),
        ),
        mix(WHITE, hull, 0.2),
    )
    c.box(x - size * 0.04, water - size * 2.4, x + size * 0.03, water - size * 0.3, (92, 70, 58))
    c.polygon(
        (
            (x - size, water - size * 0.35),
            (x + size * 1.1, water - size * 0.35),
            (x + size * 0.7, water + size * 0.1),
            (x - size * 0.7, water + size * 0.1),
        ),
        hull,
    )
    c.polygon(
        (
            (x - size, water - size * 0.35),
            (x + size * 1.1, water - size * 0.35),
            (x + size * 1.05, water - size * 0.25),
            (x - size * 0.93, water - size * 0.25),
        ),
        WHITE,
    )


def school(c: Canvas, r: Random) -> None:
    """A large plain building with a yard; no name stands on it."""
    c.box(0, 0, c.right, 0.75, Gradient((136, 178, 214), (222, 230, 228)))
    cloud(c, c.right * r.uniform(0.15, 0.3), 0.12, 0.13)
    cloud(c, c.right * r.uniform(0.7, 0.85), 0.17, 0.1)
    left, right, brick = c.right * 0.1, c.right * 0.9, (186, 116, 92)
    c.box(left, 0.3, right, 0.74, Gradient(brick, mix(brick, SHADOW, 0.16)))
    c.box(left - 0.02, 0.275, right + 0.02, 0.305, (226, 214, 196))
    for row in (0.36, 0.54):
        for i in range(9):
            x = left + 0.045 + i * (right - left - 0.06) / 9
            c.box(x - 0.007, row - 0.007, x + 0.072, row + 0.112, WHITE)
            c.box(x, row, x + 0.065, row + 0.105, Gradient((104, 136, 158), (158, 184, 192)))
            c.box(x, row + 0.05, x + 0.065, row + 0.056, WHITE)
    middle = c.right / 2
    c.polygon(((middle - 0.2, 0.3), (middle + 0.2, 0.3), (middle, 0.17)), (226, 214, 196))
    c.polygon(((middle - 0.155, 0.288), (middle + 0.155, 0.288), (middle, 0.188)), brick)
    c.ellipse((middle, 0.25), 0.026, 0.026, WHITE)
    c.box(middle - 0.15, 0.5, middle + 0.15, 0.52, (226, 214, 196))
    c.box(middle - 0.11, 0.52, middle + 0.11, 0.74, (92, 66, 58))
    for side in (-0.1, 0.006):
        c.box(middle + side, 0.535, middle + side + 0.094, 0.735, Gradient((122, 152, 164), (88, 112, 122)))
    c.box(0, 0.74, c.right, 1, Gradient((176, 174, 168), (146, 144, 140)))
    c.polygon(
        ((middle - 0.14, 0.74), (middle + 0.14, 0.74), (middle + 0.4, 1), (middle - 0.4, 1)), (200, 194, 182)
    )
    for x, size in ((0.05, 0.17), (0.95, 0.2)):
        tree(c, c.right * x + r.uniform(-0.02, 0.02), 0.8, size)

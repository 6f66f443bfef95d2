"""Scenes inside a room."""

import math
from random import Random

from exposure.demo.canvas import Canvas, Gradient, mix
from exposure.demo.scenes.shapes import SHADOW, WHITE, mug, plant


def window(c: Canvas, r: Random) -> None:
    """An evening window: a low sun over hills, curtains, a plant on the sill."""
    wall, warm = (92, 70, 84), r.uniform(-0.03, 0.03)
    left, right, top, sill = 0.2 * c.right, 0.8 * c.right, 0.09, 0.78
    c.box(0, 0, c.right, 1, Gradient(wall, (66, 50, 66)))
    c.box(left - 0.03, top - 0.03, right + 0.03, sill, (224, 208, 190))
    c.box(left, top, right, sill, Gradient((92, 92, 148), (252, 178, 112)))
    sun = (c.right * (0.56 + warm), 0.55)
    c.glow(sun, 0.235, (255, 224, 170), alpha=0.8)
    c.ellipse(sun, 0.055, 0.055, (255, 240, 206))
    _hills(c, left, right, sill)
    c.box(c.right / 2 - 0.012, top, c.right / 2 + 0.012, sill, (224, 208, 190))
    c.box(left, 0.36, right, 0.378, (224, 208, 190))
    c.box(left - 0.09, sill, right + 0.09, sill + 0.05, Gradient((240, 224, 204), (196, 170, 156)))
    for edge, way in ((left - 0.05, 1), (right + 0.05, -1)):
        for fold in range(5):
            x = edge - way * 0.09 + way * fold * 0.042
            shade = mix((176, 92, 84), (120, 58, 70), fold % 2 * 0.7)
            c.polygon(
                ((x, 0.03), (x + way * 0.046, 0.03), (x + way * 0.032, 0.93), (x - way * 0.004, 0.93)), shade
            )
    c.box(left - 0.2, 0.025, right + 0.2, 0.042, (70, 46, 44))
    plant(c, right - 0.2 + warm, sill, r)


def _hills(c: Canvas, left: float, right: float, sill: float) -> None:
    """Two rows of hills inside the window's frame."""
    for base, colour in ((0.6, (150, 104, 128)), (0.67, (96, 72, 104))):
        step = (right - left) / 6
        for i in range(6):
            x, lift = left + i * step, 0.05 * ((i * 7 + round(base * 50)) % 3)
            nearby = 0.05 * (((i + 1) * 7 + round(base * 50)) % 3)
            c.polygon(((x, base - lift), (x + step, base - nearby), (x + step, sill), (x, sill)), colour)


def desk(c: Canvas, r: Random) -> None:
    """A desk: a lamp that is on, an open laptop, a notebook, a mug."""
    c.box(0, 0, c.right, 0.64, Gradient((176, 190, 198), (204, 208, 204)))
    c.box(0, 0.64, c.right, 1, Gradient((188, 142, 102), (150, 106, 74)))
    c.box(0, 0.64, c.right, 0.652, (206, 166, 126))
    middle = c.right * 0.5 + r.uniform(-0.06, 0.06)
    _lamp(c, middle - 0.53)
    c.box(middle - 0.33, 0.2, middle + 0.33, 0.63, (58, 62, 72))
    c.box(middle - 0.3, 0.23, middle + 0.3, 0.59, Gradient((110, 148, 178), (66, 92, 128)))
    for line in range(5):
        c.box(
            middle - 0.25,
            0.28 + line * 0.05,
            middle + r.uniform(-0.05, 0.2),
            0.295 + line * 0.05,
            WHITE,
            alpha=0.55,
        )
    c.polygon(
        ((middle - 0.34, 0.63), (middle + 0.34, 0.63), (middle + 0.42, 0.76), (middle - 0.42, 0.76)),
        (196, 198, 202),
    )
    c.polygon(
        ((middle - 0.3, 0.645), (middle + 0.3, 0.645), (middle + 0.345, 0.715), (middle - 0.345, 0.715)),
        (92, 96, 106),
    )
    c.box(middle - 0.42, 0.76, middle + 0.42, 0.772, (150, 152, 158))
    mug(c, middle + 0.5, 0.74, 0.075, (204, 96, 82))
    x = middle - 0.28
    c.polygon(((x, 0.84), (x + 0.3, 0.82), (x + 0.34, 0.96), (x + 0.01, 0.985)), (238, 230, 212))
    c.polygon(((x + 0.145, 0.832), (x + 0.155, 0.83), (x + 0.18, 0.972), (x + 0.165, 0.974)), (196, 184, 166))
    c.polygon(((x + 0.42, 0.85), (x + 0.43, 0.842), (x + 0.6, 0.93), (x + 0.592, 0.94)), (232, 178, 72))


def _lamp(c: Canvas, x: float) -> None:
    c.ellipse((x, 0.7), 0.1, 0.02, (60, 70, 82))
    c.polygon(((x - 0.008, 0.7), (x + 0.008, 0.7), (x - 0.022, 0.4), (x - 0.036, 0.4)), (60, 70, 82))
    c.polygon(((x - 0.038, 0.41), (x - 0.022, 0.395), (x + 0.07, 0.22), (x + 0.054, 0.212)), (60, 70, 82))
    c.glow((x + 0.1, 0.36), 0.36, (255, 226, 164), alpha=0.7)
    c.polygon(((x + 0.03, 0.17), (x + 0.1, 0.14), (x + 0.2, 0.27), (x + 0.03, 0.32)), (72, 120, 112))
    c.polygon(((x + 0.03, 0.32), (x + 0.2, 0.27), (x + 0.17, 0.3), (x + 0.06, 0.332)), (255, 240, 196))


def cup(c: Canvas, r: Random) -> None:
    """A cup on a table beside a window, seen from close by."""
    c.box(0, 0, c.right, 0.62, Gradient((86, 92, 96), (150, 132, 112)))
    for _ in range(9):
        spot = (r.uniform(0, c.right), r.uniform(0.06, 0.5))
        c.ellipse(
            spot,
            reach := r.uniform(0.05, 0.1),
            reach,
            mix((255, 206, 140), (170, 196, 200), r.random()),
            alpha=0.24,
        )
    c.box(0, 0.62, c.right, 1, Gradient((150, 104, 72), (110, 74, 54)))
    for i in range(4):
        c.box(0, 0.68 + i * 0.09, c.right, 0.684 + i * 0.09, SHADOW, alpha=0.13)
    c.glow((0.12, 0.75), 0.6, (255, 220, 170), alpha=0.35)
    x = c.right * 0.5 + r.uniform(-0.05, 0.05)
    c.ellipse((x + 0.08, 0.835), 0.36, 0.075, SHADOW, alpha=0.3)
    c.ellipse((x, 0.81), 0.31, 0.075, (222, 224, 220))
    c.ellipse((x, 0.8), 0.3, 0.066, WHITE)
    c.ellipse((x, 0.8), 0.19, 0.036, (214, 214, 210))
    _bowl(c, x)
    for lean, turn in ((-0.055, 0.0), (0.015, 1.6), (0.07, 3.1)):
        for step in range(24):
            drift = 0.018 * math.sin(step / 3.4 + turn)
            c.ellipse(
                (x + lean + drift, 0.36 - step * 0.0125), 0.009 + step * 0.0007, 0.02, WHITE, alpha=0.075
            )


def _bowl(c: Canvas, x: float) -> None:
    glaze = Gradient((96, 144, 152), (52, 92, 106))
    c.ellipse((x + 0.235, 0.55), 0.085, 0.085, (78, 122, 132))
    c.ellipse((x + 0.235, 0.55), 0.052, 0.052, (142, 126, 108))
    c.polygon(((x - 0.22, 0.42), (x + 0.22, 0.42), (x + 0.13, 0.76), (x - 0.13, 0.76)), glaze)
    c.ellipse((x, 0.76), 0.13, 0.034, (52, 92, 106))
    c.polygon(((x - 0.17, 0.44), (x - 0.12, 0.45), (x - 0.085, 0.74), (x - 0.11, 0.74)), WHITE, alpha=0.2)
    c.ellipse((x, 0.42), 0.22, 0.058, (136, 178, 182))
    c.ellipse((x, 0.426), 0.2, 0.048, (66, 42, 32))
    c.ellipse((x - 0.04, 0.424), 0.1, 0.022, (176, 124, 82), alpha=0.75)


def shelf(c: Canvas, r: Random) -> None:
    """A shelf with books and a plant."""
    c.box(0, 0, c.right, 1, Gradient((214, 206, 192), (190, 180, 168)))
    for board in (0.4, 0.84):
        _books(c, board, r)
        c.box(0.06, board, c.right - 0.06, board + 0.03, Gradient((170, 124, 88), (134, 94, 66)))
        c.box(0.06, board + 0.03, c.right - 0.06, board + 0.055, SHADOW, alpha=0.16)
    plant(c, c.right - 0.22, 0.39, r)
    c.ellipse((c.right - 0.25, 0.755), 0.085, 0.085, Gradient((120, 150, 156), (78, 108, 120)))
    c.ellipse((c.right - 0.25, 0.68), 0.03, 0.012, (56, 80, 92))


def _books(c: Canvas, board: float, r: Random) -> None:
    cloths = ((168, 84, 72), (66, 98, 118), (206, 162, 92), (94, 122, 96), (132, 96, 122), (226, 214, 190))
    x, i = 0.12, r.randrange(6)
    while x < c.right - 0.5:
        wide, high = r.uniform(0.035, 0.065), r.uniform(0.2, 0.3)
        cloth = cloths[i % 6]
        c.box(x, board - high, x + wide, board, Gradient(mix(cloth, WHITE, 0.1), mix(cloth, SHADOW, 0.15)))
        c.box(x, board - high * 0.82, x + wide, board - high * 0.78, WHITE, alpha=0.5)
        c.box(x + wide - 0.004, board - high, x + wide, board, SHADOW, alpha=0.3)
        x, i = x + wide, i + 1


def cat(c: Canvas, r: Random) -> None:
    """A cat asleep on a cushion."""
    c.box(0, 0, c.right, 0.66, Gradient((188, 178, 184), (206, 196, 190)))
    c.box(0, 0.66, c.right, 1, Gradient((162, 128, 104), (130, 98, 80)))
    c.glow((c.right * 0.8, 0.1), 0.7, (255, 232, 196), alpha=0.5)
    x, fur, dark = c.right * 0.5 + r.uniform(-0.06, 0.06), (214, 148, 84), (176, 108, 58)
    c.ellipse((x + 0.02, 0.88), 0.56, 0.07, SHADOW, alpha=0.25)
    c.ellipse((x, 0.8), 0.52, 0.13, Gradient((104, 134, 150), (66, 92, 112)))
    c.ellipse((x, 0.775), 0.46, 0.085, (122, 152, 166))
    c.ellipse((x + 0.06, 0.63), 0.33, 0.19, Gradient((226, 166, 102), fur))
    for i in range(4):
        c.ellipse((x + 0.02 + i * 0.085, 0.5 + abs(i - 1) * 0.018), 0.014, 0.055, dark, alpha=0.6)
    c.ellipse((x + 0.08, 0.77), 0.3, 0.05, dark)
    c.ellipse((x + 0.1, 0.755), 0.29, 0.045, fur)
    c.ellipse((x - 0.17, 0.782), 0.06, 0.03, WHITE)
    for side in (-1, 1):
        ear = x - 0.21 + side * 0.085
        c.polygon(((ear - 0.045, 0.6), (ear + 0.045, 0.6), (ear + side * 0.03, 0.48)), dark)
        c.polygon(((ear - 0.024, 0.59), (ear + 0.024, 0.59), (ear + side * 0.022, 0.52)), (224, 168, 150))
    c.ellipse((x - 0.21, 0.665), 0.155, 0.115, fur)
    c.ellipse((x - 0.21, 0.72), 0.075, 0.05, WHITE)
    for side in (-1, 1):
        c.ellipse((x - 0.21 + side * 0.07, 0.655), 0.034, 0.012, SHADOW, alpha=0.75)
        c.ellipse((x - 0.21 + side * 0.07, 0.647), 0.034, 0.01, fur)
    c.polygon(((x - 0.225, 0.692), (x - 0.195, 0.692), (x - 0.21, 0.71)), (190, 110, 104))

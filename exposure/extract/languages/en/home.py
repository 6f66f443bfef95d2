"""Where one lives, and streets."""

from exposure.extract.languages.contract import bag, listed

LIVES_IN = listed(
    """
    i live in, i live near, i'm living in, i've lived in, we live in, we live near, based in, living
    in, lives in, i moved to, we moved to, just moved to, resident of, my flat in, my house in, my
    apartment in, our house in, our flat in, my home in, home is, currently in, located in, based
    out of, somewhere in, i grew up in, raised in
    """
)
COMES_FROM = listed(
    """
    i'm from, im from, i am from, i come from, born and raised in, originally from, from, born &
    raised in, hailing from, native of
    """
)
IN = listed("in, near, from")
NOT_IN = bag(
    """
    ba believe believer born brother bsc degree experience expert faith fluent interested living
    lost ma made major majoring msc phd sister specialising specialist specializing sung trust
    working written
    """
)
COUNTRIES = frozenset(
    listed(
        """
    ab, act, ak, al, alabama, alaska, alberta, ar, argentina, arizona, at, au, australia, austria,
    az, bangladesh, bc, be, belgium, brazil, britain, british columbia, bulgaria, ca, california,
    canada, ch, chile, china, co, colombia, colorado, connecticut, cornwall, croatia, ct, cz,
    czechia, dc, de, denmark, devon, dk, egypt, england, es, essex, eu, fi, finland, fl, florida,
    fr, france, ga, gb, georgia, germany, ghana, greece, hawaii, hi, hungary, ia, iceland, id, ie,
    il, illinois, in, india, indiana, indonesia, iowa, ireland, it, italy, japan, kansas, kent,
    kentucky, kenya, korea, ks, ky, la, lancashire, louisiana, ma, maine, malaysia, manitoba,
    maryland, massachusetts, mb, md, me, mexico, mi, michigan, minnesota, missouri, mn, mo, morocco,
    ms, mt, nb, nc, nd, ne, nebraska, netherlands, nevada, new hampshire, new jersey, new mexico,
    new south wales, new york, new zealand, nh, nigeria, nj, nl, nm, no, norfolk, north carolina,
    northern ireland, norway, nova scotia, ns, nsw, nv, ny, nz, oh, ohio, ok, oklahoma, on, ontario,
    or, oregon, pa, pakistan, pe, pennsylvania, peru, philippines, pl, poland, portugal, pt, qc,
    qld, quebec, queensland, ri, romania, sc, scotland, sd, se, serbia, singapore, sk, south africa,
    south carolina, spain, suffolk, surrey, sussex, sweden, switzerland, tas, tasmania, tennessee,
    texas, thailand, tn, turkey, tx, u.k., u.s., u.s.a., uae, uk, ukraine, united kingdom, united
    states, us, usa, ut, utah, va, vic, victoria, vietnam, virginia, vt, wa, wales, washington, west
    virginia, wi, wisconsin, wv, wy, yorkshire, za
    """
    )
)
LIVES_AT = listed(
    """
    i live at, i live on, we live at, we live on, i lived at, lived at, we lived at, living at,
    living on, my address is, my address:, my place is at, our place is at, my house is at, our
    house is at, my house on, our house on, my flat on, our flat at, my new address is, our new
    address is, i'm at, we're at, we moved to, i moved to, my place at, our place at, come over to,
    send it to, post it to, we are at, my road is
    """
)
STREET_LAST = listed(
    """
    street, st, road, rd, avenue, ave, lane, ln, drive, dr, close, court, ct, crescent, terrace,
    place, square, way, yard, gardens, grove, hill, row, mews, boulevard, blvd, parade, walk, park,
    rise, view, circle, highway
    """
)

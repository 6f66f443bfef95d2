"""Family, partners and friends."""

from exposure.extract.languages.contract import listed

KIN = listed(
    """
    mum, mom, mam, mother, mommy, mummy, dad, father, daddy, sister, brother, son, daughter, kids,
    children, twins, twin sister, twin brother, grandma, grandmother, nan, nana, gran, granny, grandpa,
    grandad, granddad, grandfather, aunt, auntie, aunty, uncle, cousin, cousins, niece, nephew, stepdad,
    stepmum, stepmom, stepsister, stepbrother, half-sister, half-brother, parents, ma, mama, pa, papa,
    pops,
    baba, amma, appa, abba, abbu, ammi, mammy, nonna, nonno, oma, opa, abuela, abuelo, yiayia, lola,
    lolo, nanna, nannan, gramps, great-gran, great gran, great-grandma, great-grandad, great aunt, great
    uncle, stepson, stepdaughter, step-dad, step-mum, step-mom, step dad, step mum, step mom, step-son,
    step-daughter, step-sister, step-brother, mother in law, father in law, sister in law, brother in
    law, son in law, daughter in law, son-in-law, daughter-in-law, nephews, nieces, brothers, sons,
    aunts, uncles, aunties, lad, lass, bairn, bairns, wean, weans, bub, kiddo, kiddos, little one,
    little ones, firstborn, first born, grandbaby, grandbabies, grandkid, eldest, youngest, sis, twin,
    foster son, foster daughter, siblings, grandson, granddaughter, grandkids, grandparents,
    mother-in-law, father-in-law, sister-in-law, brother-in-law, in-laws, toddler, newborn, godson,
    goddaughter, daughters, sisters, taid, nain, mamgu, tadcu, littl'un, littl'uns, wee
    one, wee ones, great-grandson, great-granddaughter, great grandson, great granddaughter,
    great-grandchildren, great grandchildren, great-nephew, great-niece, grandchild, grandchildren,
    baby girl, baby boy, stepkids, step-kids, foster kids, sibling, abuelita, halmoni, dadi,
    dida, thatha, paati, ouma, oupa, babcia, old dear, in laws
    """
)
BARE_KIN = listed(
    """
    mom, mum, dad, mam, mama, papa, grandma, grandpa, nan, nana, granny, grandad, gran, nanna, mummy,
    daddy, mammy, amma, appa, ammi, abbu, baba, ma, nonna, nonno, gramps, grandmother, mother, father, pa,
    taid, nain, mamgu, abuela, abuelita, halmoni, yiayia
    """
)
KIN_ADJECTIVES = listed(
    """
    big, little, older, younger, elder, eldest, youngest, oldest, baby, twin, dear, lovely,
    beautiful, sweet, own, late, poor, amazing, wonderful, old, new, favourite, favorite, great,
    step, best, first, tiny, silly, crazy, gorgeous
    """
)
PARENT_OF = listed(
    """
    mum of, mom of, mother of, dad of, father of, mum to, mom to, mother to, dad to, father to,
    parent of, parent to, mama to, mama of, papa to, papa of, grandma of, grandma to, grandpa to,
    grandpa of, nan to, nana to, sister of, brother of, sister to, brother to, auntie to, aunt to,
    uncle to, boy mum, girl dad, boy mom, girl mom, girl mum, boy dad
    """
)
PARTNERS = listed(
    """
    husband, hubby, wife, wifey, boyfriend, girlfriend, bf, gf, fiance, fiancé, fiancée, fiancee,
    partner, spouse, other half, better half, missus, mrs, hubs, fella, boyf, girlf, significant other,
    ex husband, ex wife, ex boyfriend, ex girlfriend, late husband, late wife, ex, ex-husband, ex-wife,
    ex-boyfriend, ex-girlfriend, old lady, wee wife, bae, situationship, first wife, first husband,
    second wife, second husband, wife-to-be, husband-to-be, soon-to-be-ex
    """
)
MARRIED_TO = listed(
    """
    married to, engaged to, wife of, wife to, husband of, husband to, girlfriend of, boyfriend of,
    married with
    """
)
WED = listed(
    """
    one husband, one wife, happily married, i'm married, i'm engaged, we got engaged, we're engaged,
    we got married, we're getting married, newlywed, newlyweds, he proposed, she proposed
    """
)
FRIENDS = listed(
    """
    best friend, bestie, bff, best mate, friend, mate, roommate, flatmate, housemate, classmate,
    best friends, besties, bezzie, bezzies, housemates, flatmates, roomie, school friend, work bestie,
    work wife, neighbour, neighbor, pen pal, penpal
    """
)

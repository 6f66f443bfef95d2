"""Family, partners and friends."""

from exposure.extract.languages.contract import listed

KIN = listed(
    """
    mum, mom, mam, mother, mommy, mummy, dad, father, daddy, sister, brother, son, daughter, kids,
    children, twins, twin sister, twin brother, grandma, grandmother, nan, nana, gran, granny, grandpa,
    grandad, granddad, grandfather, aunt, auntie, aunty, uncle, cousin, cousins, niece, nephew, stepdad,
    stepmum, stepmom, stepsister, stepbrother, half-sister, half-brother, parents, ma, mama, pa, papa,
    pops, baba, amma, appa, abba, abbu, ammi, mammy, nonna, nonno, oma, opa, abuela, abuelo, yiayia,
    lola, lolo, nanna, nannan, gramps, great-gran, great gran, great-grandma, great-grandad, great aunt,
    great uncle, stepson, stepdaughter, step-dad, step-mum, step-mom, step dad, step mum, step mom,
    step-son, step-daughter, step-sister, step-brother, mother in law, father in law, sister in law,
    brother in law, son in law, daughter in law, son-in-law, daughter-in-law, nephews, nieces, brothers,
    sons, aunts, uncles, aunties, lad, lass, bairn, bairns, wean, weans, bub, kiddo, kiddos, little one,
    little ones, firstborn, first born, grandbaby, grandbabies, grandkid, eldest, youngest, sis, twin,
    foster son, foster daughter, siblings, grandson, granddaughter, grandkids, grandparents,
    mother-in-law, father-in-law, sister-in-law, brother-in-law, in-laws, toddler, newborn, godson,
    goddaughter, daughters, sisters, taid, nain, mamgu, tadcu, littl'un, littl'uns, wee one, wee ones,
    great-grandson, great-granddaughter, great grandson, great granddaughter, great-grandchildren, great
    grandchildren, great-nephew, great-niece, grandchild, grandchildren, baby girl, baby boy, stepkids,
    step-kids, foster kids, sibling, abuelita, halmoni, dadi, dida, thatha, paati, ouma, oupa, babcia,
    old dear, in laws, kid, child, teen, tween, preteen, folks, old folks, mamí, mamó, daideó, mumsy,
    momma, mam-gu, tad-cu, pop, poppa, poppy, gramma, grams, gammy, memaw, meemaw, mawmaw, mamaw, papaw,
    pawpaw, peepaw, pepaw, nanny, gogo, ugogo, umama, ubaba, mkhulu, nanay, tatay, inay, itay, kuya,
    ninang, ninong, titi, pappou, papou, busia, dido, babushka, dedushka, haraboji, eomma, unnie, noona,
    obaachan, ojiichan, popo, gong gong, yeye, nai nai, ah ma, ah gong, ah kong, thangachi, phuppo,
    ammachi, appachan, ajja, atha, biji, teta, jiddo, jido, khalto, stepbro, stepsis, step sister, step
    brother, half sister, half brother, half-sis, half-bro, foster mum, foster mom, foster dad, foster
    parents, foster brother, foster sister, foster kid, foster child, foster children, foster carers,
    adoptive mum, adoptive mom, adoptive parents, birth mum, birth mom, birth mother, birth father, birth
    parents, bio mum, bio mom, bio dad, biological mother, biological father, biological dad, biological
    mum, godmother, godfather, godparents, godparent, godchild, godchildren, godsons, goddaughters,
    god-daughter, godkids, stepchildren, stepchild, stepkid, step kids, step-parents, stepparents,
    stepfather, stepmother, step-father, step-mother, step father, step mother, step-daughters,
    stepdaughters, stepsons, step-sons, stepbrothers, stepsisters, great-aunt, great-uncle, great auntie,
    great-auntie, great-granddad, great-grandfather, great grandfather, great-grandmother, great
    grandmother, great-nan, great nan, great-grandparents, great grandparents, great-grandkids,
    grand-daughter, grand-son, grandsons, granddaughters, grandbabe, grandmas, grandads, nans, grans,
    grandmum, grandmama, grandpapa, grandmom, mums, dads, mum-in-law, mom-in-law, dad-in-law,
    mother-in-laws, brothers-in-law, sisters-in-law, mil, fil, sil, bil, middle child, secondborn,
    triplets, triplet, twin boys, twin girls, twin daughters, twin sons, twinnie, infant, preschooler, 1
    year old, 2 year old, 3 year old, 4 year old, 5 year old, 6 year old, 7 year old, 8 year old, 9 year
    old, 10 year old, 11 year old, 12 year old, 13 year old, 14 year old, 15 year old, 16 year old, 17
    year old, 1-year-old, 2-year-old, 3-year-old, 4-year-old, 5-year-old, 6-year-old, 7-year-old,
    8-year-old, 9-year-old, 10-year-old, 11-year-old, 12-year-old, 13-year-old, 14-year-old, 15-year-old,
    16-year-old, 17-year-old, one year old, two year old, three year old, four year old, five year old,
    six year old, seven year old, eight year old, nine year old, ten year old, one-year-old,
    two-year-old, three-year-old, four-year-old, five-year-old, six-year-old, seven-year-old,
    eight-year-old, nine-year-old, ten-year-old, 1yo, 2yo, 3yo, 4yo, 5yo, 6yo, 7yo, 8yo, 9yo, 10yo, 11yo,
    12yo, 13yo, 14yo, 15yo, 16yo, 2 yr old, 3 yr old, 4 yr old, 5 yr old, 6 yr old, 7 yr old, 8 yr old, 9
    yr old, 10 yr old, 2yr old, 3yr old, 4yr old, 5yr old, 6yr old, 7yr old, 8yr old, 9yr old,
    daughter-in-laws, son-in-laws, future daughter-in-law, cuz, cuzzie, nibling, niblings, wains, baby
    bro, baby sis, baby brother, baby sister, lil bro, lil sis, big bro, big sis, little bro, little sis,
    little brother, kid brother, kid sister, older brother, older sister, offspring, sprog, sprogs,
    rugrats, bambino, bambina, bubba, bubby, littlest, little man, little dude, little lady, whole
    family, great-great-grandfather, great-great-grandmother, family, teenager
    """
)
BARE_KIN = listed(
    """
    mom, mum, dad, mam, mama, papa, grandma, grandpa, nan, nana, granny, grandad, gran, nanna, mummy,
    daddy, mammy, amma, appa, ammi, abbu, baba, ma, nonna, nonno, gramps, grandmother, mother, father,
    pa, taid, nain, mamgu, abuela, abuelita, halmoni, yiayia, poppa, momma, mumsy, mamó, daideó, gramma,
    grams, memaw, meemaw, mawmaw, mamaw, papaw, pawpaw, peepaw, pepaw, ouma, oupa, lola, lolo, nanay,
    tatay, inay, itay, kuya, haraboji, eomma, obaachan, ojiichan, yeye, nai nai, ah ma, ah gong, ah kong,
    ammachi, appachan, biji, teta, jiddo, gogo, ugogo, umama, mkhulu, babushka, busia, pappou, papou,
    mam-gu, tad-cu, tadcu, mum and dad, mom and dad, mam and dad, dad and mum, mom & dad, mum & dad, nan
    and grandad, gran and grandad, nana and grandad, grandma and grandpa, mama and papa
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
    second wife, second husband, wife-to-be, husband-to-be, soon-to-be-ex, boo, hubbie, hubster, wifie,
    missis, late partner, ex partner, ex-partner, ex fiancé, ex fiance, ex-fiancé, ex-fiance, ex fiancée,
    exes, soon to be ex, baby daddy, baby mama, babydaddy, kids' dad, kids' mum, kids' mom, kids dad,
    kids mum, son's dad, daughter's dad, son's mum, daughter's mum, son's father, daughter's father,
    children's father, children's mother, children's dad, significant others, life partner, civil
    partner, long-term partner, long term boyfriend, long-term boyfriend, long term girlfriend, long-term
    girlfriend, sweetheart, high school sweetheart, childhood sweetheart, betrothed, soulmate, third
    husband, third wife, future husband, future wife, new boyfriend, new girlfriend, new husband, new
    wife, new fella, new bloke, new man, girlfriends, boyfriends, wives, husbands, polycule, metamour,
    lady friend, manfriend, ladyfriend
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
    best friend, bestie, bff, best mate, friend, mate, roommate, flatmate, housemate, classmate, best
    friends, besties, bezzie, bezzies, housemates, flatmates, roomie, school friend, work bestie, work
    wife, neighbour, neighbor, pen pal, penpal, best pal, best bud, bestest friend, bestfriend, best
    buddy, pal, mucker, homegirl, homeboy, bezzy, bbf, oldest friend, oldest mate, dearest friend,
    closest friend, childhood best friend, old friend, good friend, uni friend, uni mate, college
    roommate, school mate, schoolmate, school pal, high school friend, work friend, work mate, workmate,
    work husband, work colleague, coworker, co-worker, deskmate, desk mate, gym buddy, running partner,
    training partner, climbing partner, study buddy, drinking buddy, drinking partner, fishing buddy,
    golf buddy, poker buddy, riding buddy, travel buddy, concert buddy, church friend, mum friend, mom
    friend, dad friend, dance partner, tennis partner, bridge partner, doubles partner, bandmate,
    teammate, team mate, cellmate, shipmate, crewmate, course mate, coursemate, dormmate, dorm mate, flat
    mate, house mate, suitemate, bunkmate, next door neighbour, next-door neighbour, next door neighbor,
    upstairs neighbour, downstairs neighbour, lovely neighbour, maid of honour, maid of honor,
    bridesmaid, best man, ride or die, soul sister, soul brother, platonic soulmate, platonic wife,
    wingman, wingwoman, sidekick, penfriend, pen friend, online friend, internet friend, discord friend,
    guildmate, colleague, buddy, childhood friend, college friend, partner in crime
    """
)

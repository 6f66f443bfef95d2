"""Relatives, partners and animals."""

from exposure.extract.languages.contract import listed

KIN = listed(
    """
    mutter, mama, mutti, vater, papa, vati, schwester, bruder, schwestern, brüder, tochter, sohn, töchter,
    söhne, kind, kinder, baby, oma, großmutter, opa, großvater, tante, onkel, cousine, cousin, nichte,
    neffe, schwiegermutter, schwiegervater, eltern, zwillinge, enkel, enkelin, omi, opi, uroma, uropa,
    papi, mami, geschwister, patenkind, stiefmutter, stiefvater, stiefbruder, stiefschwester,
    halbschwester, halbbruder, schwager, schwägerin, schwiegereltern, großeltern, töchterchen,
    schwiegersohn, schwiegertochter, grossmutter, grossvater, enkerl, enkelkinder, zwilling, bub, bua,
    madl, dirndl, kleine, kleiner, großer, großen, kurze, brudi, schwesterherz, schwiegermama, göttibub,
    gottimeitli, stiefsohn, stieftochter, muddi, vaddi, kids, sohnemann, familie, mam, paps, nonna,
    enkelkind, enkelsohn, enkeltochter, enkeln, enkelchen, enkelinnen, urenkel, urenkelin, urgroßmutter,
    urgroßvater, urgroßeltern, uromi, uropi, großtante, großonkel, großcousine, großcousin, kusine,
    vetter, patentante, patenonkel, patin, pate, patensohn, patentochter, gotti, götti, godi, gode, göd,
    godl, ziehmutter, ziehvater, pflegemutter, pflegevater, pflegekind, pflegekinder, pflegesohn,
    pflegetochter, pflegeeltern, adoptivsohn, adoptivtochter, adoptiveltern, leibliche mutter, leiblicher
    vater, bonuskind, bonuskinder, bonusmama, bonuspapa, bonustochter, bonussohn, schwiegermonster,
    schwiegerpapa, schwiegerleute, schwippschwager, brüderchen, brüderlein, bruderherz, schwesterchen,
    schwesterlein, große schwester, kleine schwester, großer bruder, kleiner bruder, zwillingsbruder,
    zwillingsschwester, drillinge, jüngste, jüngster, älteste, ältester, mittlere, mittlerer,
    erstgeborener, erstgeborene, nachzügler, nesthäkchen, große, kleinen, mädchen, mädels, jungs, junge,
    buben, buam, bube, zwerg, zwerge, zwergal, mäuse, maus, mausi, würmchen, knirps, räuber, rasselbande,
    nachwuchs, teenager, teenie, teenies, pubertier, pubertiere, kleinkind, krabbelkind, säugling,
    neugeborenes, neugeborene, kindergartenkind, schulkind, erstklässler, chind, chinde, goof, goofe,
    meitli, meitschi, bueb, buebe, grosi, grosmami, grospapi, nani, neni, mueter, müeter, muetti, vatter,
    ätti, schwö, brüetsch, gschwüschterti, tanti, unggle, änkelchind, änkel, großkind, grosskind, oida
    herr, alter herr, alte dame, mutsch, mutz, mudda, vadda, mamsi, papsi, mutting, omma, oppa, oma und
    opa, mama und papa, ma, anne, baba, abla, abi, tata, mamo, babcia, dziadek, mutta, fatta, eltis,
    elternteil, elternhaus, sippe, verwandtschaft, großfamilie, alleinerziehende mutter, mutterherz, vater
    seine
    """
)
BARE_KIN = listed("mama, papa, mutti, oma, opa, mami, papi, omi, opi, vati, omma, oppa, muddi, paps, mam")
KIN_ADJECTIVES = listed(
    """
    große, großer, kleine, kleiner, ältere, älterer, jüngere, jüngerer, liebe, lieber, süße, süßer,
    großen, kleinen, älteste, ältester, jüngste, jüngster, älteren, jüngeren, ältesten, jüngsten, alte,
    alter, alten, neue, neuer, neuen, dicke, dicker, dicken, blinde, blinder, taube, tauber, faule,
    fauler, verrückte, verrückter, arme, armer, armen, verfressene, verfressener, eigene, eigener,
    eigenen, erste, erster, ersten, zweite, zweiter, zweiten, dritte, dritter, letzte, beiden, zwei, drei,
    vier, fünf, geliebte, geliebter, verstorbene, verstorbener, demente, dementer, kranke, kranker,
    pflegebedürftige, zukünftige, künftige, polnische, italienische, türkische, wilden, bekloppte,
    bekloppter, erwachsene, erwachsener, erwachsenen
    """
)
PARTNERS = listed(
    """
    mann, ehemann, frau, ehefrau, freund, freundin, verlobter, verlobte, partner, partnerin,
    lebensgefährte, göttergatte, göttergattin, männe, schatz, schatzi, gspusi, verlobten, lebensgefährtin,
    ex, exfreund, exfreundin, ex-mann, ex-frau, bessere hälfte, göttergatten, gatte, gattin, gatten,
    holde, holder, angetraute, angetrauter, angetrauten, zukünftiger, zukünftige, zukünftigen, liebster,
    liebste, liebsten, herzblatt, herzmensch, herzensmensch, lieblingsmann, exmann, exfrau, ex-freund,
    ex-freundin, verflossene, verflossener, verflossenen, lebensabschnittsgefährte,
    lebensabschnittspartner, lebensabschnittsgefährtin, lebenspartner, lebenspartnerin, mein mensch,
    regierung, olle, oller, alte, mausi, hasi, schatzl, schnucki, spatzl, gemahl, gemahlin, männlein,
    weib, hausdrache, braut, bräutigam, maa, moo, ma, frouw, schätzeli, schätzli, liebschti, fründ,
    fründin, verehrer, date, tinderdate, affäre, schwarm, crush, witwer
    """
)
MARRIED_TO = listed(
    """
    verheiratet mit, verlobt mit, frau von, mann von, liiert mit, vergeben an, glücklich mit, zusammen mit,
    ehefrau von, ehemann von, gattin von, gatte von, freundin von, freund von, verliebt in, verpartnert mit
    """
)
PETS = listed(
    """
    hund, hündin, katze, kater, kätzchen, welpe, kaninchen, hamster, papagei, pferd, stute, schildkröte,
    meerschweinchen, wellensittich, katzen, hunde, hase, hasen, wellensittiche, nymphensittich, pony,
    hühner, stubentiger, fellnase, samtpfote, dackel, windhund, hündchen, welpen, kitten, meeri, wellis,
    kanarienvogel, schildkröten, fische, fisch, aquarium, huhn, henne, gockel, pferde, wallach, esel,
    ziegen, ziege, schafe, alpaka, frettchen, igel, gecko, bartagame, schlange, ratten, ratte, maus,
    schäferhund, labrador, golden retriever, mops, pudel, husky, terrier, beagle, border collie, jack
    russell, bulldogge, doggo, mieze, fellnasen, nymphensittiche, kätzin, katzenbaby, katzenbabys, kätzle,
    büsi, büseli, muschi, miez, katerchen, tierheimhund, tierheimkatze, straßenhund, rumänenhund,
    mischling, mischlingshund, mischlingshündin, promenadenmischung, rauhaardackel, dackeldame,
    dackelmädchen, zwergdackel, dackelhündin, cockerspaniel, spaniel, retriever, goldie, labradorhündin,
    labradoodle, goldendoodle, doodle, collie, sheltie, australian shepherd, aussie, berner sennenhund,
    sennenhund, bernhardiner, rottweiler, dobermann, dogge, boxer, schnauzer, riesenschnauzer,
    zwergschnauzer, spitz, zwergspitz, pomeranian, malteser, yorkshire terrier, yorkie, westie, havaneser,
    bolonka, chihuahua, mopsdame, französische bulldogge, frenchie, bully, corgi, shiba, akita, galgo,
    greyhound, whippet, podenco, dalmatiner, vizsla, magyar vizsla, weimaraner, münsterländer, jagdhund,
    hütehund, herdenschutzhund, kangal, hovawart, leonberger, neufundländer, appenzeller, basset, setter,
    pointer, pinscher, rehpinscher, maine coon, maine-coon, perserkatze, siamkatze, bengalkatze, ragdoll,
    britisch kurzhaar, bkh, norweger, norwegische waldkatze, sphynx, hauskatze, freigänger, wohnungskatze,
    glückskatze, tigerkatze, stallkatze, bauernhofkatze, haflinger, isländer, isi, fjordpferd, fjordi,
    friese, friesenhengst, trakehner, hannoveraner, warmblut, kaltblut, shetty, shetlandpony,
    shetlandponys, shettys, fohlen, hengst, ponys, pflegepferd, reitbeteiligung, eselin, maultier, lama,
    lamas, alpakas, schaf, lamm, lämmer, heidschnucke, bock, zwergziegen, zwergziege, schwein,
    minischwein, minischweine, hängebauchschwein, kuh, kühe, kalb, kälbchen, ochse, hahn, hennen, küken,
    hendl, laufenten, laufente, ente, enten, gans, gänse, pute, wachtel, wachteln, pfau, taube, tauben,
    brieftauben, zebrafinken, kanari, kanarienvögel, sittich, sittiche, agapornide, unzertrennliche,
    graupapagei, kakadu, ara, beo, meerschwein, meerschweine, meeris, meersau, meersäuli, zwergkaninchen,
    zwergwidder, widderkaninchen, karnickel, stallhase, chinchilla, degu, degus, rennmaus, rennmäuse,
    wüstenrennmaus, farbmäuse, goldhamster, zwerghamster, farbratten, farbratte, landschildkröte,
    wasserschildkröte, griechische landschildkröte, leguan, chamäleon, königspython, python, kornnatter,
    boa, axolotl, vogelspinne, skorpion, stabschrecken, achatschnecke, garnelen, guppys, guppies,
    goldfisch, goldfische, koi, kois, welse, neons, kampffisch, bienenvolk, bienenvölker, bienen, wauwau,
    wuffi, vierbeiner, hundi, hundchen, hunderl, hundsvieh, köter, fellkind, fellknäuel, fellkugel,
    flohzirkus, rudel, miezen, miezekatze, katzenvieh, hundeopi, hundeoma, hundesenior, katzenoma,
    seniorhund, viech, viecher, viecherl
    """
)
PET_PEOPLE = listed(
    """
    hundemama, hundemami, hundemutti, hundepapa, hundepapi, katzenmama, katzenmami, katzenmutti,
    katzenpapa, hundebesitzer, hundebesitzerin, katzenbesitzer, katzenbesitzerin, hundehalter,
    hundehalterin, katzenhalter, dosenöffner, dosenöffnerin, hundefrauchen, hundeherrchen,
    pferdebesitzerin, pferdebesitzer, dackelmama, dackelpapa, mopsmama, pferdemama, hasenmama, meerimama,
    kaninchenmama, hühnermama, hundemensch, katzenmensch, katzenpersonal, katzensklave, katzenlady
    """
)

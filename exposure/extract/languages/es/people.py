"""Relatives, partners and friends."""

from exposure.extract.languages.contract import listed

KIN = listed(
    """
    madre, mamá, mama, mamita, mami, amá, padre, papá, papa, papito, papi, apá, hermana, hermano,
    hermanas, hermanos, hermanita, hermanito, hermanitos, hermanastra, hermanastro, hermanastros, hija,
    hijo, hijas, hijos, hijita, hijito, hijastra, hijastro, hijastros, abuela, abuelo, abuelos, abuelas,
    abuelita, abuelito, abuelitos, abue, abu, abuelos maternos, abuelos paternos, yaya, yayo, yayos,
    nana, tata, nona, nono, nonna, nonno, bisabuela, bisabuelo, bisabuelos, bisa, tatarabuela,
    tatarabuelo, tía, tío, tías, tíos, tita, tito, titos, tía abuela, tío abuelo, prima, primo, primas,
    primos, primita, primito, prima hermana, primo hermano, sobrina, sobrino, sobrinas, sobrinos, sobri,
    sobris, sobrinita, sobrinito, sobrina nieta, suegra, suegro, suegros, nieta, nieto, nietas, nietos,
    nietecita, nietecito, bisnieta, bisnieto, biznieta, padres, papás, papis, viejos, bebé, bebe, beba,
    bebita, bebito, bebota, peque, peques, niña, niño, niñas, niños, cría, crío, críos, chaval,
    chavales, nena, nene, nenes, nenas, guagua, guaguas, wawa, chamaca, chamaco, chamacos, chilpayate,
    escuincle, escuincles, pibe, gurí, gurises, enana, enano, enanos, chiquita, chiquito, chiquitos,
    chiquitas, retoño, retoños, pequeña, pequeño, primogénita, primogénito, benjamina, benjamín,
    mellizos, mellizas, mellizo, melliza, gemelos, gemelas, gemelo, gemela, trillizos, trillizas,
    cuates, cuñada, cuñado, cuñados, cuñadas, cuñi, cuñis, concuñada, concuñado, concuña, yerno, nuera,
    consuegra, consuegro, consuegros, madrina, padrino, padrinos, ahijada, ahijado, ahijados, madrastra,
    padrastro, vieja, viejo, viejita, viejito, jefa, jefita, jefecita, jefito, ama, aita, amatxo,
    aitatxo, amona, aitona, amama, aitite, osaba, izeba, germana, germà, àvia, iaia, iaio, tieta,
    padriños, familia, familia política, tutora legal, pare, mare, avi
    """
)
"""Relatives."""
PARTNERS = listed(
    """
    marido, maridito, esposo, esposa, esposito, esposita, mujer, mujercita, costilla, media naranja,
    media costilla, media toronja, peor es nada, novio, novia, noviecito, noviecita, pareja, pareja de
    hecho, compañero sentimental, compañera sentimental, prometido, prometida, churri, cari, chati,
    amorcito, parienta, pariente, pololo, polola, pololito, enamorado, enamorada, compañero de vida,
    compañera de vida, compañero de vidas, flaco, flaca, gordi, gordis, bombón, chico, chica, futuro
    marido, futura esposa, futura mujer, futuro esposo, casi algo, ligue, crush, amante, concubino,
    concubina, exmarido, ex marido, ex mujer, exmujer, exnovio, exnovia, ex novio, ex novia, ex esposo,
    ex esposa, exesposo, exesposa, ex pareja, expareja, ex, difunto marido, difunta esposa, arrejuntado,
    cónyuge
    """
)
"""Partners."""
MARRIED_TO = listed(
    """
    casada con, casado con, prometida con, prometido con, novia de, novio de, esposa de, esposo de,
    mujer de, marido de, comprometida con, comprometido con, enamorada de, enamorado de, pareja de,
    viuda de, viudo de, recién casada con, recién casado con, polola de, pololo de
    """
)
""""Married to"."""
WED = listed(
    """
    felizmente casada, felizmente casado, estoy casada, estoy casado, nos casamos, estamos prometidos,
    recién casada, recién casado, felizmente divorciada, felizmente divorciado, recién divorciada,
    recién divorciado, casada y con, casado y con, me acabo de casar, nos acabamos de casar, me pidió
    matrimonio, nos comprometimos
    """
)
"""Phrases that say that there is a partner."""
FRIENDS = listed(
    """
    mejor amiga, mejor amigo, mejores amigas, mejores amigos, amiga, amigo, amigas, amigos, amigui,
    amiguis, amix, amiwi, amiguita, amiguito, amiga del alma, amigo del alma, amiga de la infancia,
    amigo de la infancia, amiga de toda la vida, amigo de toda la vida, íntima, íntimo, compañera de
    piso, compañero de piso, compañera de cuarto, compañero de cuarto, compañera de clase, compañero de
    clase, compañera de pupitre, compañero de pupitre, compañera de curso, compañero de curso, compañera
    de trabajo, compañero de trabajo, compañera de curro, compañero de curro, compañera, compañero,
    compi, compi de piso, compi de curro, compi de clase, compis, compinche, vecina, vecino, vecina de
    arriba, vecino de abajo, colega, colegui, tronca, tronco, bestie, bff, roomie, roommate, comadre,
    compadre, compa, cuate, cuata, carnal, carnala, parcera, parcero, parce, pana, causa, pata, yunta,
    brother, bro, hermana de otra madre, hermano de otra madre, cumpa, gomía, madrina de boda, testigo
    de boda, ahijada de boda, socia, socio, camarada, cómplice, confidente, alma gemela
    """
)
"""Friends."""
PARENT_OF = listed(
    """
    mamá de, mama de, madre de, papá de, papa de, padre de, mami de, papi de, hermana de, hermano de,
    abuela de, abuelo de, tía de, tío de, madrina de, padrino de, mamá orgullosa de, madre orgullosa de,
    orgullosa mamá de, orgullosa madre de, orgulloso padre de, orgulloso papá de, orgullosa abuela de,
    hija de, hijo de, nieta de, nieto de, mamá soltera de, yaya de, yayo de
    """
)
""""Mum of"."""

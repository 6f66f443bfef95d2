"""Relatives, partners and friends."""

from exposure.extract.languages.contract import listed

KIN = listed(
    """
    mère, maman, mamounette, mamoune, môman, daronne, reum, père, papa, papounet, daron, daronnes,
    darons, reup, parents, soeur, sœur, soeurs, sœurs, frère, frères, frangin, frangine, frangins,
    frangines, frérot, soeurette, sœurette, reuf, reus, demi-sœur, demi-soeur, demi-frère, fille, fils,
    filles, fiston, fifille, gosse, gosses, gamin, gamine, gamins, gamines, enfant, enfants, bébé,
    bébés, bb, bambin, bout de chou, loupiot, marmots, mômes, môme, petite, petit, petits, petites,
    petite dernière, petit dernier, aînée, aîné, cadette, cadet, benjamine, benjamin, jumelles, jumeaux,
    jumelle, jumeau, triplés, ado, ados, grand-mère, grand-père, grands-parents, grand mère, grand père,
    grand-mères, mamie, mamy, mémé, mémère, mamé, mami, papi, papy, pépé, pépère, papé, nonna, nonno,
    arrière-grand-mère, arrière-grand-père, bisaïeule, aïeule, aïeul, aïeux, tante, tata, tatie,
    tantine, tantes, oncle, tonton, oncles, tontons, cousine, cousin, cousins, cousines, petite cousine,
    petit cousin, nièce, neveu, nièces, neveux, petite nièce, petit neveu, belle-mère, beau-père,
    belle-maman, beau-papa, beaux-parents, belle-sœur, belle-soeur, beau-frère, belle-famille,
    beau-fils, belle-fille, gendre, bru, petite-fille, petit-fils, petits-enfants, marraine, parrain,
    filleule, filleul, filleuls, famille, belle mère, beau père, belle soeur, beau frere, tuteur,
    famille d'accueil, mamita, loulou, louloutte, puce, blondinet, bouchon, matante, mononcle
    """
)
"""Relatives."""
PARTNERS = listed(
    """
    mari, époux, épouse, femme, copain, copine, mec, meuf, compagnon, compagne, conjoint, conjointe,
    fiancé, fiancée, chéri, chérie, chum, blonde, amoureux, amoureuse, moitié, bonhomme, homme, jules,
    namoureux, doudou, cœur, coeur, amour, amour de ma vie, tendre moitié, cher et tendre, futur mari,
    future femme, future épouse, petit ami, petite amie, petit copain, petite copine, crush, date, plan
    cul, amant, amante, ex, ex-mari, ex mari, ex-femme, ex femme, ex-copain, ex copain, ex-copine,
    ex-conjoint, ex-compagnon, ex-compagne, défunt mari, feu mari, partenaire, dulcinée, dulciné, gars,
    go, nana
    """
)
"""Partners."""
MARRIED_TO = listed(
    """
    mariée à, marié à, mariée avec, marié avec, fiancée à, fiancé à, pacsée avec, pacsé avec, pacsée à,
    pacsé à, femme de, mari de, épouse de, époux de, copine de, copain de, compagne de, compagnon de, en
    couple avec, amoureuse de, amoureux de, veuve de, veuf de, meuf de, mec de
    """
)
""""Married to"."""
WED = listed(
    """
    heureuse en ménage, pacsée, pacsé, en couple, jeune jeune marié, jeunes mariés, on se marie, nous
    nous marions, on s'est mariés, on s'est fiancés, on se pacse, fraîchement divorcée, fraîchement
    divorcé, m'a demandée en mariage, m'a demandé en mariage, heureuse en mariage, je suis je suis marié
    """
)
"""Phrases that say that there is a partner."""
FRIENDS = listed(
    """
    meilleure amie, meilleur ami, meilleures amies, meilleurs amis, meilleure pote, meilleur pote, amie,
    ami, amis, amies, copine, copain, copines, copains, pote, potes, poto, potos, poteau, bestah, besta,
    bestie, bff, bff's, frérot de cœur, sœur de cœur, frère de cœur, ami d'enfance, amie d'enfance,
    copine d'enfance, copain d'enfance, copine de classe, copain de classe, coloc, colocs, colocataire,
    camarade, camarade de classe, camarade de chambre, collègue, collègues, collègue de bureau, voisine,
    voisin, voisine du dessus, voisin du dessus, voisine d'en face, voisin d'en face, voisine de palier,
    voisin de palier, binôme, acolyte, complice, confidente, confident, partenaire de crime, partner in
    crime, témoin, témoins, demoiselle d'honneur, équipière, équipier, coéquipière, coéquipier, roommate
    """
)
"""Friends."""
PARENT_OF = listed(
    """
    maman de, mère de, papa de, père de, mamie de, papi de, papy de, grand-mère de, grand-père de, mémé
    de, pépé de, marraine de, parrain de, tata de, tatie de, tonton de, tante de, oncle de, sœur de,
    soeur de, frère de, fille de, fils de, heureuse maman de, heureux papa de, maman comblée de, papa
    comblé de, belle-mère de, beau-père de
    """
)
""""Mum of"."""

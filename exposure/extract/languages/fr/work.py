"""Work and employers."""

from exposure.extract.languages.contract import bag, listed

WORKS_AT = listed(
    """
    je travaille à, je travaille au, je travaille chez, je travaille pour, je travaille dans, je bosse
    à, je bosse au, je bosse chez, je bosse pour, jbosse chez, jbosse à, je taffe chez, je taffe à,
    travaille chez, bosse chez, taffe chez, en poste chez, en poste à, en alternance chez, en alternance
    à, alternante chez, alternant chez, en stage chez, en stage à, stagiaire chez, stagiaire à,
    apprentie chez, apprenti chez, embauchée chez, embauché chez, embauchée à, embauché à, en cdi chez,
    en cdd chez, en intérim chez, en mission chez, salariée chez, salarié chez, salariée de, salarié de,
    employée chez, employé chez, mon poste chez, mon poste à, mon boulot chez, mon taf chez, mon job
    chez, ancienne de chez, ancien de chez, fondatrice de, fondateur de, cofondatrice de, cofondateur
    de, gérante de, gérant de, je gère, je dirige, je commence chez, j'ai commencé chez, je démarre
    chez, on m'a embauchée chez, on m'a embauché chez, stage chez
    """
)
""""I work at"."""
WORKS_AS = listed(
    """
    je travaille comme, je bosse comme, je taffe comme, je travaille en tant que, je bosse en tant que,
    mon métier de, mon travail de, mon boulot de, mon job de, je suis devenue, je suis devenu, je fais
    le métier de, embauchée comme, embauché comme, en poste comme
    """
)
""""I work as a"."""
EMPLOYERS = listed(
    """
    carrefour, carrouf, carrouf', leclerc, e.leclerc, auchan, intermarché, super u, hyper u, système u,
    u express, casino, géant casino, monoprix, franprix, lidl, aldi, cora, colruyt, delhaize, netto,
    picard, biocoop, naturalia, grand frais, metro, ikea, leroy merlin, castorama, brico dépôt,
    bricorama, mr bricolage, conforama, darty, boulanger, fnac, cultura, decathlon, intersport, go
    sport, zara, h&m, kiabi, celio, jules, camaïeu, primark, gifi, la foir'fouille, noz, stokomani,
    sephora, marionnaud, yves rocher, nocibé, la redoute, showroomprivé, vente-privée, amazon,
    cdiscount, chronopost, la poste, colissimo, dhl, ups, dpd, gls, mondial relay, geodis, stef, xpo,
    kuehne, mcdo, mcdonald's, kfc, burger king, flunch, buffalo grill, hippopotamus, courtepaille,
    subway, paul, brioche dorée, starbucks, columbus, domino's, pizza hut, del arte, sodexo, elior,
    compass, accor, ibis, mercure, novotel, b&b hôtels, campanile, club med, center parcs, pierre &
    vacances, disneyland, disney, parc astérix, puy du fou, sncf, ratp, keolis, transdev, tcl, tisséo,
    air france, transavia, easyjet, ryanair, adp, edf, engie, enedis, grdf, veolia, suez, totalenergies,
    orange, sfr, bouygues, bouygues telecom, bnp, bnp paribas, société générale, socgen, crédit
    agricole, crédit mutuel, cic, lcl, caisse d'épargne, banque populaire, banque postale, la banque
    postale, axa, maif, macif, matmut, groupama, mma, maaf, gmf, mgen, harmonie mutuelle, malakoff,
    humanis, pôle emploi, france travail, caf, la caf, cpam, la cpam, urssaf, carsat, msa, ars, la
    mairie, le conseil départemental, la préfecture, la dgfip, les impôts, éducation nationale,
    l'éducation nationale, ap-hp, aphp, hcl, chu, chru, le chu, ehpad, korian, orpea, adapei, apf,
    croix-rouge, samu, sdis, sdis 13, renault, peugeot, stellantis, citroën, toyota onnaing, michelin,
    valeo, faurecia, forvia, plastic omnium, airbus, dassault, safran, thales, ariane, arianegroup,
    naval group, chantiers de l'atlantique, alstom, arcelor, arcelormittal, usinor, saint-gobain,
    lafarge, vinci, eiffage, colas, spie, eurovia, danone, lactalis, bel, sodiaal, bonduelle, fleury
    michon, herta, lu, mondelez, nestlé, pernod ricard, heineken, kronenbourg, lvmh, vuitton, louis
    vuitton, hermès, chanel, dior, l'oréal, clarins, sanofi, servier, pierre fabre, ipsen, boiron,
    capgemini, accenture, atos, sopra, sopra steria, cgi, altran, alten, deloitte, kpmg, ey, pwc,
    mazars, manpower, adecco, randstad, teleperformance, webhelp, armatis, securitas, onet, gsf,
    derichebourg, samsic, atalian, tf1, m6, france 2, france 3, france télévisions, radio france,
    ouest-france, ouest france, la voix du nord, sud ouest, le figaro, ubisoft, deezer, doctolib,
    blablacar, uber, deliveroo, proximus, belfius, kbc, bpost, stib, tec, sncb, solvay, ab inbev, rtbf,
    migros, coop suisse, coop, denner, manor, ubs, cff, cff suisse, la poste suisse, rts, swisscom,
    novartis, rolex, chuv, hug, tim hortons, iga, provigo, maxi, jean coutu, pharmaprix, rona,
    desjardins, bell, vidéotron, hydro-québec, stm, saq, sq, bombardier, couche-tard, canadian tire,
    radio-canada, orange ci, mtn, sotra
    """
)
"""Firms that many work for, so that their names need no capital."""
WORDS_TOO = bag(
    """
    casino match but action free orange total bel tan metro paul jules quick smart ariane boulanger
    cultura tram picard tec maxi bell coop manor cora noz lu axa compass mercure msa ars libération cif
    hug safran suez sq caf hermès campanile iga subway
    """
)
"""Employers' names that are words as well, so that they need a capital."""
SHOP_FLOOR = listed(
    """
    mon service, mes horaires, mon planning, le planning, mon shift, ma pause, à la pause, en pause, ma
    cheffe, mon chef, ma responsable, mon responsable, mon manager, ma manageuse, ma directrice, mon
    directeur, le patron, la patronne, mon patron, mes collègues, ma collègue, mon collègue, les
    collègues, mon badge, la badgeuse, ma tenue, mon uniforme, l'inventaire, inventaire, mise en rayon,
    mettre en rayon, remplir les rayons, je gère un rayon, rayon, en caisse, à la caisse, en réserve, la
    réserve, ma caisse, fermeture ce soir, je ferme, je fais la fermeture, j'ouvre, ouverture, ma fiche
    de paie, fiche de paie, mon salaire, ma prime, on me paye, ils m'ont virée, ils m'ont viré, on m'a
    virée, on m'a viré, mon contrat, cdi, cdd, intérim, les clients, clients, des clients qui, un
    client, une cliente, entretien d'embauche, stage, alternance, premier jour, dernier jour, j'ai
    démissionné, démission, heures sup, mi-temps, vestiaire, salle de pause, bureau, open space, taf,
    taffe, boulot, bosse, bosser, je travaille, ras le bol de, ras le bol du, marre de, ancien de,
    ancienne de, chez qui je bosse, en usine, à la chaîne, en prod, équipe de nuit, 2x8, 3x8,
    préparateur, prépa de commandes, drive
    """
)
"""What stands beside an employer's name where somebody works there."""
BOUGHT = listed(
    """
    j'ai acheté, acheté chez, acheté à, acheter chez, faire les courses, mes courses, les courses,
    shopping, promo, promos, soldes, réduction, prix, en promo, ma commande, mon colis, retour,
    remboursement, réclamation, service client, service après-vente, sav, ma facture, mon forfait, ma
    box, mon train, mon vol, actions de, bourse, cac 40, commandé
    """
)
"""What stands beside it where somebody buys there."""
INSTITUTIONS = bag(
    """
    hôpital clinique chu ehpad mairie préfecture conseil caisse banque crédit hôtel pharmacie
    boulangerie pâtisserie boucherie imprimerie éditions librairie journal radio usine aciéries ateliers
    transports cars laboratoires laboratoire assurances domaine château constructions coopérative
    conserverie menuiserie scierie papeterie papeteries verrerie verreries fonderie forges chantiers
    brasserie restaurant crêperie café bar cabinet agence étude tribunal commissariat gendarmerie musée
    théâtre bibliothèque médiathèque supermarché marché garage fromagerie laiterie abattoir ferme
    exploitation serres entrepôt plateforme péage aéroport port gare dépôt blanchisserie
    """
)
"""Words that begin or end the names of places of work."""
SITES = listed(
    """
    hôpital, l'hôpital, chu, clinique, ehpad, maison de retraite, centre hospitalier, maternité,
    urgences, pharmacie, cabinet, cabinet médical, cabinet dentaire, laboratoire, centre de soins,
    caserne, pompiers, mairie, préfecture, sous-préfecture, conseil départemental, trésorerie, tribunal,
    prison, centre de détention, maison d'arrêt, commissariat, gendarmerie, étude notariale, étude,
    agence, agence immobilière, banque, bureau de poste, assurances, imprimerie, rédaction, rédac,
    journal, radio, éditions, librairie, médiathèque, bibliothèque, musée, théâtre, cinéma, opéra,
    conservatoire, archives, boulangerie, pâtisserie, chocolaterie, boucherie, charcuterie,
    poissonnerie, fromagerie, épicerie, primeur, supérette, supermarché, hypermarché, magasin, boutique,
    jardinerie, animalerie, quincaillerie, station-service, péage, parking, garage, carrosserie,
    concession, usine, fonderie, aciérie, aciéries, raffinerie, scierie, papeterie, verrerie, filature,
    chantier naval, chantiers, conserverie, laiterie, abattoir, sucrerie, cimenterie, carrière,
    entrepôt, plateforme, plateforme logistique, dépôt, centre de tri, centre de bus, gare, aéroport,
    port, criée, quai, ferme, domaine, château, exploitation, serres, pépinière, vignoble, cave, cave
    coopérative, brasserie, restaurant, resto, bistrot, crêperie, pizzeria, bar, café, cantine, hôtel,
    camping, gîte, auberge, salon, salon de coiffure, institut, onglerie, pressing, blanchisserie,
    crèche, micro-crèche, halte-garderie, centre de loisirs, centre aéré, piscine municipale, piscine,
    gymnase, salle de sport, stade, pompes funèbres, crématorium, cimetière, centre d'appel, centre
    d'appels, call center, open space, menuiserie, atelier, ateliers, coopérative, transports, cars,
    foyer, foyer de vie, ime, esat, itep, mecs, refuge, spa, clinique vétérinaire, déchetterie,
    centrale, centrale nucléaire, plonge, rayon, rayon poissonnerie, rayon boucherie, rayon boulangerie,
    dispensaire, cégep, dépanneur, caisse populaire, clsc, chsld
    """
)
"""Places of work before their names."""
AT_WORK = listed(
    """
    inventaire, l'inventaire, fiche de paie, bulletin de paie, badgeuse, la badgeuse, badger, pointer,
    pointeuse, je pointe, planning, mon planning, de nuit, équipe de nuit, équipe du matin, 2x8, 3x8,
    poste du matin, prise de poste, fin de poste, prise de service, fin de service, coup de feu, de
    garde, ma garde, garde de 24, astreinte, d'astreinte, mon chef, ma cheffe, le chef, la cheffe, mon
    patron, ma patronne, le patron, la patronne, mon n+1, ma n+1, ma responsable, mon responsable, la
    direction, la rh, le rh, les rh, drh, cse, le cse, loto du comité, comité d'entreprise, le syndicat,
    réunion d'équipe, mes collègues, un collègue, une collègue, collègues, les filles du service, pot de
    départ, pot de fin d'année, arbre de noël, ticket resto, tickets resto, treizième mois, 13e mois,
    prime, uniforme, blouse, ma blouse, vestiaire, le vestiaire, je vous écris depuis le vestiaire,
    salle de pause, machine à café, imprimante, le serveur est tombé, le logiciel, excel, powerpoint,
    open space, premier jour de taf, mon premier jour, mon dernier jour, première semaine, entretien
    d'embauche, promue, promu, titularisée, titularisé, période d'essai, cdi, cdd, mon cdd, intérim, me
    paye, ils paient, heures sup, prime de nuit, étage, patients, résidents, clients, les clients, je
    répète ça aux clients, couverts, les bons, la caisse est fausse, faire la caisse, comptoir, derrière
    le comptoir, derrière le bar, la plonge, meilleure plonge, à la plonge, le pass, réserve, palettes,
    transpalette, chariot, fenwick, tapis, à la chaîne, sur la ligne, ligne de prod, commandes, tournée,
    ma tournée, livraisons, camionnette, bouclage, la une, premier four, deuxième four, fournil,
    fournée, pétrin, à la pause, quai de déchargement, allée 14, frappez fort, tu fais partie des murs,
    fais partie des murs, joyeuses fêtes, # ans de boîte, ans de maison, ancienneté, journée, pause
    clope, rayon, je gère un rayon, mise en rayon, drive, au taf, au boulot, au bureau
    """
)
"""What is said at work and hardly anywhere else."""
TEACHES = bag(
    """
    prof profs professeur professeure professeuse enseignante enseignant instit institutrice instituteur
    maîtresse maître pe cpe aesh atsem avs surveillante surveillant pion pionne aed principale principal
    proviseure proviseur directrice directeur documentaliste éducatrice éducateur animatrice animateur
    """
)
"""Jobs at schools."""

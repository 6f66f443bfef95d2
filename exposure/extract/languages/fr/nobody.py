"""Who speaks that is no person, and what is said of nobody real."""

from exposure.extract.languages.contract import bag, listed

ALONE = listed(
    """
    je, j'ai, j'aime, j'adore, j'habite, j'écris, j'étudie, jsuis, chui, moi, mon, ma, mes, maman de,
    papa de, mamie de, papi de, mère de, père de, mère, père, retraitée, retraité, mariée, marié,
    pacsée, pacsé, célibataire, divorcée, divorcé, née en, né en, ans, elle/she, accro
    """
)
"""Words of one person, which no firm says."""
OURS = listed(
    """
    nous, notre, nos, on
    """
)
"""Words of several, which persons and firms say."""
PRONOUNS = listed(
    """
    elle/she, il/he, iel, iel/they, elle, il/lui, elle/elle, she/her, he/him, they/them
    """
)
"""How somebody says how to speak of them."""
NOBODY = listed(
    """
    compte parodique, compte parodie, parodie de, parodique, compte humoristique, compte satirique,
    personnage fictif, compte fictif, compte rp, compte de rp, fan page, fanpage, fan-club, fan club,
    page de fans, page fan, compte fan, compte dédié, page dédiée, blog dédié, site dédié, non officiel,
    non officielle, compte officiel, page officielle, chaîne officielle, site officiel, toute
    l'actualité, l'actualité de, toute l'actu, l'actu de, l'info en continu, journal en ligne, média
    indépendant, magazine en ligne, revue de presse, association loi 1901, asso loi 1901, association à
    but non lucratif, à but non lucratif, ong, syndicat des, fédération française, comité des fêtes,
    amicale des, parti politique, bot de, je suis un bot, compte automatique, citations de, mèmes de,
    cover band, tribute band, groupe de reprises, booking:, contact booking, merci de citer vos sources,
    association de quartier, association de parents
    """
)
"""What no person says of themselves."""
PAGES = listed(
    """
    les meilleures citations, les meilleurs mèmes, une citation par jour, un poème par jour, une photo
    par jour, recettes faciles, le saviez-vous, actualités, actus, bons plans, concours, dm pour promo,
    envoyez vos, envoyez-nous, abonnez-vous, suivez-nous, rejoignez-nous, chaque semaine un, chaque jour
    un, chaque jour une
    """
)
"""What a page says that no person speaks through."""
FIRMS = listed(
    """
    depuis 19#, depuis 18#, depuis 20#, maison fondée en, fondée en, fondé en, entreprise familiale,
    maison familiale, réservations, réservation, réservez, sur réservation, commandes, commandez,
    commande en ligne, click & collect, click and collect, devis, devis gratuit, sur devis, sans
    engagement, sur rendez-vous, sur rdv, prise de rdv, prendre rdv, avec ou sans rdv, avec ou sans
    rendez-vous, tél, tél., tel, téléphone, ouvert, ouverte, ouverts, fermé, fermée, fermé le lundi,
    fermé le dimanche, horaires, du lundi au, lundi au vendredi, du mardi au, mardi au samedi,
    mardi-samedi, mar-sam, lun-ven, lun-sam, 7j/7, 7/7, 24h/24, 24/7, midi et soir, le midi, service
    continu, livraison, livraisons, livraison offerte, livraison gratuite, expédition, à emporter, sur
    place, menu du jour, plat du jour, formule midi, carte, terrasse, brunch, cuisine maison, fait
    maison, cuisine traditionnelle, produits frais, produits locaux, circuit court, galettes, cidre,
    bières, vins, cocktails, accueil, bienvenue, venez, venez découvrir, venez nous voir, rendez-nous
    visite, passez nous voir, contactez-nous, appelez-nous, écrivez-nous, suivez-nous, retrouvez-nous,
    boutique, boutique en ligne, e-shop, eshop, notre boutique, nos clients, clients, clientèle,
    adhérents, adhésion, adhérez, inscriptions, inscriptions ouvertes, places limitées, cours de, cours
    et stages, stages, ateliers, formations, location, locations, à louer, à vendre, vente, ventes,
    achat, achat-vente, réparation, réparations, dépannage, rénovation, travaux, installation,
    entretien, conseil, cabinet, cabinet d'avocats, agence, agence immobilière, immobilier, expertise
    comptable, assurances, coiffure, salon de coiffure, barbier, institut, institut de beauté, onglerie,
    boulangerie, pâtisserie, chocolaterie, boucherie, charcuterie, traiteur, poissonnerie, primeur,
    épicerie, fromagerie, caviste, cave, cave à vins, domaine, vignoble, brasserie, bistrot, bistro,
    restaurant, crêperie, pizzeria, kebab, friterie, food truck, foodtruck, café, salon de thé, bar,
    bar-tabac, tabac, pub, glacier, librairie, bd d'occase, papeterie, presse, fleuriste, pharmacie,
    opticien, optique, clinique, cabinet médical, vétérinaire, clinique vétérinaire, toilettage, pension
    canine, élevage, garage, carrosserie, contrôle technique, auto-école, taxi, vtc, crèche,
    micro-crèche, école de, académie, ehpad, hôtel, gîte, gîtes, chambres d'hôtes, chambre d'hôtes,
    camping, bijouterie, horlogerie, cordonnerie, mercerie, friperie, prêt-à-porter, imprimerie,
    menuiserie, plomberie, électricité, serrurerie, couverture, maçonnerie, paysagiste, nettoyage,
    déménagement, transports, pompes funèbres, sarl, sas, eurl, sasu, s.a., siret, tva, prix, à partir
    de #, promo, promos, promotions, soldes, remise, remises, gros et détail, paiement, cb acceptée,
    chèques vacances, nos magasins, magasin, magasins, mariages et événements, événements, évènements,
    mariages, séminaires, privatisation, artisanal, artisanat, faits main, fait main, personnalisés, sur
    mesure, sur commande, dates de concert, en concert, nouvel album, nouveau single, ep dispo,
    disponible sur toutes, écoutez, thé à toute heure, nous
    """
)
"""What firms say in a biography; two of them, and no word of one person, make one."""
ORGANISED = bag(
    """
    sarl sas club association asso fondation chorale choeur fanfare harmonie orchestre groupe trio
    quartet quintet radio news actu infos journal magazine revue officiel officielle shop store boutique
    bar hôtel restaurant brasserie atelier studio académie école collège lycée institut clinique centre
    fm tv podcast mèmes memes recettes rénovation services conseil immobilier assurances voyages events
    événements
    """
)
"""Last words of the names of firms, clubs and pages."""
VENUES = listed(
    """
    recettes, astuces, conseils, actus, photos de, radio, podcast, chaîne, magazine, blog, chorale,
    fanfare, orchestre, théâtre, musée, galerie, bibliothèque, médiathèque, festival, association,
    fondation, club, ligue, école, studio, atelier, créateurs, artisans, céramique, vins, bières, cafés,
    pain, gâteaux, fleurs, cadeaux, vélos, livres, bd, disques, vinyles, vêtements, mode, chaussures,
    bijoux, cosmétiques, ongles, esthétique, spa, massages, yoga, pilates, fitness, tatouages, animaux,
    vous, votre, vos, toi, ton, ta, tes
    """
)
"""What they say too, and people as well; each counts half."""
OFFERED = listed(
    """
    notre nouvelle boutique, notre nouveau magasin, notre nouvelle collection, notre nouvelle carte, nos
    clients, nos clientes, nos élèves, nos adhérents, nous ouvrons, nous fermons, nous serons fermés,
    serons fermés, nous rouvrons, fermeture exceptionnelle, fermeture annuelle, réservations au,
    réservez vite, réservez vos, réservez votre, réservez dès, appelez-nous, contactez-nous, venez
    nombreux, venez découvrir, venez tester, rendez-vous le, rendez-vous sur, inscrivez-vous,
    inscriptions ouvertes, ne manquez pas, à ne pas manquer, dernières places, places limitées, derniers
    jours, dernières pièces, jusqu'à épuisement, billets en vente, billetterie, places disponibles,
    entrée libre, entrée gratuite, gratuit sur inscription, jauge limitée, livraison offerte, livraison
    gratuite, frais de port offerts, % de réduction, % de remise, un acheté un offert, code promo, avec
    le code, lien en bio, lien dans la bio, lien dans ma bio, dispo maintenant, désormais disponible,
    nouvel épisode, nouvelle vidéo, abonnez-vous, likez, commentez, partagez, identifiez un, taguez un,
    tague un, tente de gagner, tentez de gagner, à gagner, participez, jeu concours, règlement complet,
    plus d'infos sur, toutes les infos, on vous attend, nous vous attendons, toute l'équipe vous, toute
    l'équipe de, achetez, commandez, passez commande, prix spécial, lire la suite, lire l'article, en
    savoir plus, voir la vidéo, a le plaisir de, ont le plaisir de, recrute, recrutons, cdi à pourvoir,
    poste à pourvoir, envoyez cv, envoyez votre cv
    """
)
"""What adverts say in a post; with a word of one person, a person says it too."""
POSTED = listed(
    """
    un homme interpellé, une femme interpellée, interpellé à, interpellés, interpellée à, placé en garde
    à vue, placée en garde à vue, garde à vue, mis en examen, mise en examen, selon la police, selon la
    gendarmerie, selon le parquet, le parquet de, la gendarmerie de, cour d'assises, tribunal
    correctionnel, tribunal de, condamné à, condamnée à, un mort, une morte, deux morts, trois morts,
    fait # morts, retrouvé mort, retrouvée morte, retrouvés morts, est décédé à, est décédée à, est mort
    à l'âge, est morte à l'âge, blessé grave, blessés, grièvement blessé, appel à témoins, disparition
    inquiétante, portée disparue, porté disparu, alerte enlèvement, dernière minute, flash info, urgent
    :, urgent:, direct :, le gouvernement annonce, le ministre, la ministre, le préfet, la préfète,
    selon une étude, une étude révèle, selon un sondage, incendie à, accident sur l'a#, accident de,
    séisme de, horoscope du jour, votre horoscope, ton signe, votre signe, identifie un ami, tague un
    ami, partage si, rt si, rt pour, rt et follow, follow et rt, concours :, tirage au sort, chapitre #,
    chap. #, il était une fois, micronouvelle, nouvelle courte, ma fanfic, ma fic, sur wattpad, sur ao3,
    personne : absolument personne, éphéméride, ce jour-là en, un homme de # ans, une femme de # ans, un
    jeune de # ans, un adolescent de # ans, une adolescente de # ans, un enfant de # ans, un retraité de
    # ans, une octogénaire, un octogénaire, un septuagénaire, source :, via @
    """
)
"""What news, quizzes and stories say."""
TOLD = listed(
    """
    elden ring, zelda, skyrim, gta, pokémon go, level #, nivel #, lvl #, fortnite, genshin, world of
    warcraft, niveau #, quand le chat n'est pas là, chat n'est pas là, elden, mon mari nain, dans le
    film, dans la série, dans le livre, dans le roman, dans le jeu, dans l'épisode, dans la chanson,
    dans les sims, dans mes sims, sur les sims, sur minecraft, dans minecraft, animal crossing, stardew,
    dans l'anime, dans le manga, sur netflix, sur hbo, le héros, l'héroïne, le personnage, la
    protagoniste, le protagoniste, spoiler, spoil, imaginaire, imaginaires, fictif, fictive, dans une
    autre vie, dans ma prochaine vie, dans un univers parallèle, dans mes rêves, j'ai rêvé, j'ai rêvé
    que, un jour j'aurai, un jour je serai, quand je serai grande, quand je serai grand, si seulement,
    je voudrais, je veux un, je veux une, je rêve d'un, je rêve d'une, j'aimerais, si j'étais, si
    j'avais, si je gagne au loto, si je gagnais, blague, c'est une blague, je blague, je plaisante, je
    rigole, mdr non, la dame devant, le monsieur devant, une dame dans le, un monsieur dans le, entendu
    dans, entendu à, entendue dans, lu dans, dit une dame, une fille dans le métro, la pub, dans la pub,
    à la télé, à la radio, comme disait, comme on dit, comme dit le proverbe, proverbe, le dicton, mème,
    paroles, en chantant, refrain, chien de la météo, un chat dans la gorge, temps de chien, chat
    échaudé, le club dorothée, poser un lapin, posé un lapin, entre chien et loup, c'était il y a mille
    ans
    """
)
"""What stands in a sentence about books, films, games, wishes and people that were overheard."""
DENIED = listed(
    """
    je n'ai pas de, j'ai pas de, j'ai pas d', je n'ai ni, on n'a pas de, on a pas de, je n'ai jamais eu,
    j'ai jamais eu, je n'ai plus de, j'ai plus de, je ne suis pas, je suis pas, chui pas, c'est pas mon,
    ce n'est pas mon, je veux un, je veux une, je voudrais un, je voudrais une, il me faut un, il me
    faut une, j'aimerais avoir, jamais été, sans avoir, pas de
    """
)
"""What says that the writer has none and is none."""
GRAND = listed(
    """
    pdg, ceo, directrice, directeur, présidente, président, reine, roi, princesse, prince, impératrice,
    empereur, ministre, ambassadrice, ambassadeur, cheffe, chef, docteure, docteur, experte, expert,
    spécialiste, professionnelle, professionnel, pro, championne, champion, diplômée, diplômé,
    doctorante, doctorant, master, maître, stagiaire, capitaine, général, maire, gérante, gérant,
    ingénieure, ingénieur, responsable, coordinatrice, coordinateur
    """
)
"""Ranks that people give themselves for fun."""
FUN = listed(
    """
    retard, la flemme, flemme, rien, mon lit, mon canapé, ma vie, la sieste, siestes, dormir, perdre,
    procrastination, la procrastination, tout, bouffe, mèmes, raclette, fromage, croissants, chocolat,
    café, apéro, l'apéro, sarcasme, mauvaise foi, drama, râler, pleurer, ne rien faire, rien faire,
    bières, vin, chats, séries, netflix, excuses, bêtises, mon chien, mon chat, la vie, nulle part, la
    glande, blagues, blagues nulles, la louse, overthinking
    """
)
"""What such a rank is of."""
MOCK = listed(
    """
    autoproclamée, autoproclamé, ratée, raté, frustrée, frustré, du dimanche, de canapé, imaginaire,
    sous la douche, dans une autre vie, dans mes rêves, dans ma tête, de pacotille, à mes heures perdues
    non, wannabe
    """
)
"""What stands beside a job that is none."""
MEASURES = listed(
    """
    g, gr, grammes, kg, ml, cl, l, cuillère, cuillères, cuillerée, cuillerées, cuil., càs, càc, tasse,
    tasses, pincée, gousse, gousses, oignon, oignons, œuf, œufs, oeuf, oeufs, carottes, pommes de terre,
    feuilles, verre, verres, sachet, dl
    """
)
"""What follows a number in a recipe."""
KITCHEN = listed(
    """
    préchauffer, préchauffez, enfourner, enfournez, four à, pétrir, pétrissez, battre, battez, faire
    revenir, faites revenir, cuire, laisser cuire, farine, levure, ingrédients, recette, feu doux, feu
    moyen, réserver, réservez, tamiser
    """
)
"""What else stands in a recipe."""

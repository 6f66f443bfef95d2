"""Pastimes and animals."""

from exposure.extract.languages.contract import bag, listed

HOBBIES = bag(
    """
    accordéon accrobranche acrobatie aéromodélisme aïkido aikido alpinisme anime animés apiculture apnée
    aquaponie aquarelle aquarelles aquariophilie aquabike archerie argentique astrologie astronomie
    astrophoto athlétisme aviron badminton ballet bandes-dessinées baseball basket basketball batterie
    bd bds béhourd beatbox belote billard biniou birdwatching bivouac blues bmx boules bouquins bowling
    boxe brassage bricolage bridge broderie brocante brocantes bouturage cactus calligraphie canicross
    canoë canoé capoeira caravaning carillon cartes cartophilie catch céramique champignons chant
    chanter chorale choeur chasse cinéma cinéphile clarinette clavecin claquettes cirque colombophile
    colombophilie comics concerts contrebasse cor cornemuse corrida cosplay couture course crapette
    cricket crochet crossfit cuisine cuisiner cyclisme cyclo cyclotourisme d&d danse danser dériveur
    dessin dessiner dj dnd dominos doodle drones échecs ecriture équitation escalade escape escrime
    étymologie fanfare fanfics fanfiction fanfictions fantasy fest-noz figurines fitness fléchettes
    flamenco flute flûte foot football footing fortnite funk futsal galoche gaming généalogie géocaching
    geocaching golf graffiti gravure guitare gym gymnastique haltérophilie hand handball handpan
    harmonica harpe herbier hip-hop hockey horreur improvisation impro jardin jardinage jardiner jass
    jazz jdr jeux judo jujitsu k-drama k-pop kendo karaté karting kayak kickboxing kitesurf kizomba kpop
    kung-fu langues lecture lego legos ligue linogravure lire littérature lol longboard longe-côte luth
    macramé magic mangas manga maquettes maquettisme marathon marathons marche marqueterie mécanique
    méditation métal minecraft minéraux mölkky monocycle montagne moringue moto motos motocross
    mountainboard musique musculation muscu mycologie nage natation numismatique opéra orchidées orgue
    origami ornitho ornithologie outdoor padel paintball parapente parachutisme parkour patchwork patin
    patinage peinture pêche pelote permaculture pétanque philatélie photo photographie piano pilates
    piscine planche plongée plantes podcasts poésie pogo poker pokémon polars pole poterie potager
    puzzle puzzles qi-gong quad quidditch quilting quiz radioamateur raid raids rando randonnée
    randonnées randos rap raquettes reliure rétrogaming rock roller rollers romans rpg rugby running
    salsa sardane saut saxo saxophone scrabble scrapbooking sculpture séries sgraffite skate skateboard
    ski skier slam slackline smurf snow snowboard sophrologie spéléo spéléologie spinning sport sports
    squash streetart streetfood sudoku surf swing synthé synthétiseur taekwondo tai-chi tango tapisserie
    tarot taxidermie techno théâtre théatre tennis timbres tir tissage toupies trail trails traileuse
    trampoline trekking triathlon tricot tricoter trombone trompette trottinette tuba ukulele ukulélé
    ultimate ultra-trail valorant vannerie vélo velo vendanges vide-greniers vielle vinyles vinyle
    violon violoncelle vitrail voile volley volley-ball voyager voyages vtt wakeboard wargames warhammer
    waterpolo windsurf yoga yourte zouk zumba brochet perche silure carpe truite samoussas batucada
    bodyboard cuivres fado abeilles bagad basse beatmaking bloc bonsaï cheval choriste classique curling
    djembé dramas fifa genshin gravel gta guitariste jonglage kdramas kite kora krav lettering livres
    magie mma modélisme ping-pong poney pâtisserie ruches rôle semi solfège speedrun stand-up tuning
    zelda écriture œnologie
    """
) | frozenset(
    listed(
        """
        jeux de société, jeu de société, jeux de rôle, jeu de rôle, jdr papier, jeux vidéo, jeux de
        plateau, jeux de cartes, peinture fig, peinture sur figurines, peinture à l'huile, aquariophilie
        récifale, pêche à la mouche, pêche à la carpe, pêche au brochet, tir à l'arc, tennis de table,
        ping-pong, ping pong, planche à voile, course à pied, course d'orientation, marche nordique, ski
        de fond, ski de rando, escalade de bloc, danse classique, danse contemporaine, danse africaine,
        danse bretonne, danses bretonnes, danse orientale, danse de salon, modern jazz, rock
        acrobatique, théâtre d'impro, chant lyrique, chant choral, musique bretonne, musique baroque,
        point de croix, photo argentique, photo animalière, plantes carnivores, plantes grasses, roman
        noir, romans policiers, science-fiction, cinéma muet, films d'horreur, films de série b, blagues
        de toto, voitures anciennes, vieilles voitures, vieux tracteurs, trains miniatures, modélisme
        ferroviaire, maquettes de bateaux, rubik's cube, cartes pokémon, cartes postales anciennes, pain
        au levain, levain maison, bière maison, bières artisanales, vin nature, clubs de lecture, club
        de lecture, atelier d'écriture, soldats de plomb, moto gp, formule 1, vol à voile, pole dance,
        cerf-volant, pigeons voyageurs, sports mécaniques, lâcher de pigeons, arts martiaux, roller
        derby, longe côte
        """
    )
)
"""Things people do for pleasure."""
LIKES = listed(
    """
    je joue au, je joue à la, je joue aux, je joue à, je joue du, je fais du, je fais de la, je fais de
    l', je fais des, je pratique le, je pratique la, je pratique, je collectionne les, je collectionne,
    je cultive, j'apprends le, j'apprends la, j'apprends à, je me suis mise au, je me suis mis au, je me
    suis mise à la, je me suis mis à la, je me mets au, je me mets à la, j'ai repris le, j'ai repris la,
    j'ai repris, je reprends le, je reprends la, inscrite au, inscrit au, inscrite à la, cours de, mon
    cours de, stage de, atelier, club de, tournoi de, partie de, répét de, répétition de, accro au,
    accro à la, accro aux, fan de, fana de, fondue de, fondu de, passionnée de, passionné de, passionnée
    par, passionné par, mordue de, mordu de, amatrice de, amateur de, mordue d', ma passion c'est, mon
    dada c'est, je suis à fond dans, viré de la, virée de la, jeter de la
    """
)
""""I play", "I love"."""
PETS = listed(
    """
    chien, chienne, chiens, chiennes, chiot, chiots, chiotte, toutou, toutous, clebs, clébard, chat,
    chatte, chats, chattes, chaton, chatons, chatonne, minou, minous, minette, matou, félin, félins,
    lapin, lapine, lapins, lapinou, hamster, hamsters, gerbille, gerbilles, cochon, cochons, furet,
    furette, furets, hérisson, chinchilla, chinchillas, octodon, octodons, rat, rate, rats, ratte,
    souris, perroquet, perroquets, perruche, perruches, canari, canaris, calopsitte, inséparables,
    inséparable, mandarin, pigeon, pigeons, colombe, tourterelle, poule, poules, poulette, poulettes,
    poussin, poussins, coq, coqs, cane, canard, canards, oie, oies, jars, dinde, paon, caille, cailles,
    chèvre, chèvres, chevreau, bouc, mouton, moutons, brebis, agneau, agneaux, bélier, vache, vaches,
    veau, génisse, taureau, âne, ânes, ânesse, mule, mulet, cheval, chevaux, jument, juments, poulain,
    pouliche, poney, poneys, ponette, lama, lamas, alpaga, alpagas, tortue, tortues, iguane, gecko,
    pogona, lézard, serpent, python, couleuvre, caméléon, axolotl, grenouille, poisson, poissons, carpe,
    koï, combattant, guppy, guppys, aquarium, escargot, escargots, achatine, phasme, phasmes, mante,
    mygale, araignée, abeilles, ruche, bernard-l'hermite, labrador, labradors, golden, berger, caniche,
    caniches, yorkshire, chihuahua, carlin, bouledogue, bulldog, beagle, teckel, dalmatien, husky,
    border, collie, cocker, setter, épagneul, braque, boxer, malinois, rottweiler, bichon, cavalier,
    shiba, samoyède, lévrier, galgo, podenco, bâtard, corniaud, croisé, siamois, siamoise, persan,
    européen, chartreux, bengal, sphynx, animal, bestiole, bestioles, poilu, poilus, ruches, cochon
    d'inde, cochons d'inde, cochon nain, berger allemand, berger australien, berger belge, border
    collie, maine coon, rat dumbo, poisson rouge, poissons rouges, poule rousse, poules pondeuses,
    caniche royal, caniche toy, saint-bernard, saint bernard, golden retriever, jack russell, fox
    terrier, chat de gouttière, chat noir, chatte tricolore, lapin nain, lapin bélier, bernard
    l'hermite, chien de refuge, boule de poils
    """
)
"""Animals kept at home."""
PET_PEOPLE = listed(
    """
    maman chien, maman chiens, maman chat, maman chats, papa chien, papa chat, maman poilue, mère à
    chats, mère à chat, dame à chats, folle à chats, folle aux chats, maman de chats, maman de chiens,
    papa de chats, papa de chiens, humaine de, humain de, esclave de mes chats, esclave de mon chat, cat
    mom, dog mom, maman lapin, maman furets, cavalière, propriétaire de
    """
)
""""dog mum"."""

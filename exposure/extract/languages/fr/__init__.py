"""French (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, gathered, grouped, listed
from exposure.extract.languages.fr import jobs, kith, leisure, life, nobody, people, school, work

LANGUAGE = Language(
    code="fr",
    common=bag(
        """
        ans au aux avec bien c'est ce d'un dans de des du elle en est et fait il j'ai je l'a la le les
        m'a ma mais mes mon ne nous on pas plus pour que qui sans suis sur tout tu un une vous y à ça
        être m'as d'une j'en n'ai n'est c'était qu'on qu'il chez encore déjà toujours jamais quand même
        comme après avant depuis deux trois aussi alors quoi rien ses son lui leur leurs cette ces était
        ont était sont ils elles se s'est n'a où ou ni hier demain aujourd'hui soir matin enfin
        """
    ),
    regions=listed("FR, BE, CH, CA"),
    me=listed(
        """
        je, j'ai, j'habite, j'étudie, j'arrive, j'aime, moi, mon, ma, mes, me, m'a, nous, nos,
        on, suis, j'étais, j'en, j'suis, jsuis, chui, j'habitais, j'entre, j'aurai, j'peux,
        j'viens, j'veux, m'ont, jvais, jai, j'me, jme, jpeux, jveux, chez moi, chez nous, me
        suis, on part, on va, on est, on a, on cherche, on prend, jfais, jdois, jpars, j'pars,
        notre
        """
    ),
    mine=listed("mon, ma, mes, notre, nos"),
    be=listed("je suis, moi c'est"),
    unreal=listed(
        """
        si j'étais, si j'avais, j'aimerais, je voudrais, imagine, j'ai rêvé, comme si, a dit,
        dans le film, dans la série, dans le livre, dans le roman, le roman, la chanson, le
        personnage, l'héroïne, le héros, si j'habitais, j'aimerais trop, le livre, la pièce,
        dans le jeu, page
        """
    ),
    past=listed(
        """
        j'étais, on était, était, hier, la semaine dernière, l'année dernière, il y a, suis allée, suis
        allé
        """
    ),
    numbers=listed("un, une, deux, trois, quatre"),
    joiners=bag("& de des du la le les saint sainte sur"),
    not_names=bag(
        """
        août avril c'est dimanche décembre elle et février il janvier je jeudi juillet juin la le les
        lundi ma mai mais mardi mars mercredi mon nous novembre octobre on samedi septembre un une
        vendredi vous
        """
    ),
    at=listed("at, arobase, chez"),
    dot=listed("dot, point"),
    follow_me=listed(
        """
        suis-moi, suivez-moi, ajoute-moi, suivez moi, suis moi, ajoutez moi, ajoutez-moi,
        ajoute moi, abonnez-vous à mon, retrouvez moi, rejoignez moi
        """
    ),
    other_account=listed(
        """
        autre compte, nouveau compte, deuxième compte, compte perso, compte secondaire, compte
        privé, compte dessin, compte photo, second compte, finsta
        """
    ),
    phone_cues=listed(
        """
        appelle-moi, appelez-moi, écris-moi, écrivez-moi, mon numéro, mon portable, mon tel,
        mon tél, mon téléphone, mon whatsapp, nouveau numéro, textote-moi, joignable au,
        contacte-moi, mon nouveau num, mon num, notez mon, note mon, nouveau tel, changé de
        numéro, mp ou, appelez moi, appelle moi, textez-moi, textez moi, écris moi, écrivez
        moi, changé de num, changé de numero, mon 06, mon 07, mon cell, au cell, joignez-moi,
        sms au, mon fixe, message au, contactez moi, contacte moi, mp au, mon wha, ajoutez-moi
        sur whatsapp, tél perso
        """
    ),
    business=listed(
        """
        ouverte, ouvert, ouvre, ferme, fermé, fermée, horaires, réservations, réservation,
        commandes, billets, pharmacie, restaurant, boutique, magasin, promo, à louer, à
        vendre, numéro vert, suivez-nous, commandes au, ouvert du, ouvert tous les jours,
        ouvert de, sur rendez-vous, livraison, devis, menu du jour, carte, soldes, clients,
        clientèle, entrée libre, inscriptions, billetterie, contactez-nous, appelez-nous,
        appelez le, urgence, urgences au, réservez, coiffeur, salon, garage, boulangerie,
        pizzeria, garantie, accueil, standard, venez nombreux, on ouvre, nous ouvrons,
        recrute, numéro de prévention, numéro gratuit, gratuit 24h/24, prise de rendez-vous,
        permanence
        """
    ),
    my_name=listed("je m'appelle, mon nom est, mon prénom est, mon prénom c'est"),
    years_old=listed("ans, piges"),
    aged=listed(
        """
        j'ai, j'ai eu, je viens d'avoir, j'aurai, je fête mes, âge, age, âgée de, âgé de
        """
    ),
    after_age=listed("et, aujourd'hui, demain, mais, lundi, bientôt"),
    born=listed("née en, né en, née le, né le, je suis née en, je suis né en"),
    my_birthday=listed("mon anniversaire est le, mon anniv est le, mon anniversaire c'est le"),
    birthday=listed("anniversaire, anniv"),
    birthday_today=listed("c'est mon anniversaire, c'est mon anniv, aujourd'hui c'est mon anniversaire"),
    months=grouped(
        """
        janvier janv, février févr, mars, avril avr, mai, juin, juillet juil, août, septembre sept,
        octobre oct, novembre nov, décembre déc
        """
    ),
    lives_in=listed(
        """
        j'habite à, j'habite, on habite à, je vis à, vivant à, basée à, basé à, installée à, installé à,
        j'ai déménagé à, mon appart à
        """
    ),
    comes_from=listed("je viens de, originaire de, de"),
    in_=listed("à, en"),
    not_in=bag("expert experte licence master né née passion"),
    countries=bag(
        """
        alsace be belgique bretagne ca canada ch fr france luxembourg normandie occitanie québec suisse
        """
    ),
    lives_at=listed(
        """
        j'habite au, j'habite, on habite au, mon adresse est, mon adresse, ma maison est au, notre
        maison au
        """
    ),
    street_first=listed(
        """
        rue, avenue, av, boulevard, bd, place, chemin, allée, impasse, quai, route, cours, square
        """
    ),
    number_first=True,
    studies_at=listed("étudiante à, étudiant à, étudiante en, étudiant en, j'étudie à"),
    attends=listed("je vais au, je suis au, élève au, élève à, rentrée à, en cours à"),
    job_at=listed("@, chez, au, à la, à l'"),
    bare_kin=listed("maman, papa, mamie, papi"),
    kin_adjectives=listed("grande, grand, petite, petit, chère, cher, vieille, vieux, jeune, adorable"),
    every=listed("tous les, toutes les, chaque"),
    weekdays=grouped(
        """
        lundi lundis, mardi mardis, mercredi mercredis, jeudi jeudis, vendredi vendredis, samedi
        samedis, dimanche dimanches
        """
    ),
    day_words=listed("matins, soirs, jours, matin, soir, nuit"),
    oclock=listed("h, heures, heure"),
    clock_before=listed("à, dès"),
    rides=listed("je prends le, j'attrape le"),
    vehicles=listed("bus, train, métro, tram, tramway, rer, car"),
    going=listed(
        """
        on part à, on part en, on part au, je pars à, je pars en, je pars au, on part une semaine, on
        part une semaine au, on part une semaine en, on part une semaine à, en route pour, départ pour,
        on s'envole pour, je m'envole pour,   semaine à, semaine en,
        semaine au, jours à, jours en, jours au, je vais à, on va à
        """
    ),
    leaving_when=life.LEAVING_WHEN,
    bare_when=listed("ce week-end"),
    back=listed(
        """
        retour le, de retour le, on rentre le, je rentre le, retour lundi, retour dimanche
        """
    ),
    staying=listed("on est à, on est en, on est au, je suis à, en vacances, absente, absent"),
    from_=listed("du, de"),
    to=listed("au, à, jusqu'au"),
    until=listed("jusqu'au, jusqu'à"),
    empty=life.EMPTY,
    countdown=listed("jours avant"),
    here=listed("je suis à, je suis au, on est à, on est au, arrivée à, arrivé à"),
    now=listed("en ce moment, là maintenant, actuellement, maintenant"),
    loves=listed("j'aime, j'adore, passionnée de, passionné de, fan de"),
    wants_work=listed(
        """
        je cherche un emploi, je cherche du travail, en recherche d'emploi, à la recherche d'un emploi,
        cherche un stage, je cherche un appart
        """
    ),
    money=life.MONEY,
    documents=listed(
        """
        mon passeport, ma carte d'identité, mon permis de conduire, ma carte d'embarquement,
        ma carte vitale, ma cni, mon titre de séjour, mon numéro de sécu,
        mon numéro de sécurité sociale, mon permis de séjour, ma carte étudiante, mon visa,
        mon livret de famille, mon rib, mon numéro fiscal, ma carte grise
        """
    ),
    firsts=listed(
        """
        mon premier animal était, mon premier chien était, ma première voiture était une, ma première
        école était
        """
    ),
    hard=life.HARD,
    adverts=listed(
        """
        recrute, recrutons, recherche vendeur, recherchons, cdi, cdd, envoyer cv, envoyez
        votre cv, cv à, poste à pourvoir, offre d'emploi, loue, à louer, à vendre, charges
        comprises, cc, dès euros, places limitées, inscriptions ouvertes, sans justificatif,
        crédit rapide, contactez-nous, réservez, billetterie, venez nombreux, rejoignez-nous,
        profitez
        """
    ),
    **gathered(jobs, kith, leisure, nobody, people, school, work),
)

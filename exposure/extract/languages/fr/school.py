"""Schools, courses and exams."""

from exposure.extract.languages.contract import bag, listed

SCHOOL_WORDS = bag(
    """
    collège lycée école université fac iut ens ensa insa ifsi institut conservatoire faculté academy
    académie cfa mfr polytech sciences iep epf ecole lp lep maternelle primaire cégep polyvalente
    athénée prépa eseo isep esiea essec hec edhec emlyon kedge neoma escp epitech epita esc beaux-arts
    campus upec upem haute-école helha henallux
    """
)
"""Words inside the name of a school."""
SUBJECTS = listed(
    """
    droit, médecine, psycho, psychologie, socio, sociologie, histoire, géo, géographie, philo,
    philosophie, lettres, lettres modernes, anglais, llce, lea, lea anglais, langues, maths,
    mathématiques, physique, chimie, bio, biologie, svt, staps, éco, économie, éco-gestion, gestion,
    aes, info, informatique, mmi, gea, tc, gaco, mp2i, mpsi, pcsi, bcpst, ecg, hypokhâgne, khâgne,
    prépa, infirmière, soins infirmiers, ifsi, pharma, pharmacie, dentaire, odonto, maïeutique, kiné,
    orthophonie, ergothérapie, psychomotricité, véto, architecture, archi, arts plastiques, arts
    appliqués, beaux-arts, design, cinéma, audiovisuel, journalisme, communication, com, marketing,
    commerce, mco, ndrc, bts, bts mco, bts ndrc, bts muc, bts sio, but gea, but tc, dut, licence,
    licence pro, master, doctorat, sciences po, science politique, relations internationales, histoire
    de l'art, archéologie, musicologie, théâtre, tourisme, hôtellerie, cuisine, pâtisserie, esthétique,
    coiffure, mécanique, électrotechnique, génie civil, génie mécanique, génie électrique, aéronautique,
    agronomie, agro, géologie, environnement, urbanisme, travail social, éducation spécialisée, sciences
    de l'éducation, meef, cap, cap pâtisserie, cap coiffure, bac pro, stmg, sti2d, st2s, stl, ingénieur
    """
)
"""Courses and subjects, before a school's name."""
TRADES = listed(
    """
    journalisme, design, com, communication, marketing, commerce, compta, comptabilité, tourisme,
    informatique, info, esthétique, coiffure, cuisine, pâtisserie, pharmacie
    """
)
"""Those of them that people work in as well."""
TITLES = listed(
    """
    mme, madame, m., monsieur, la prof, le prof, prof, maîtresse, maître, la maîtresse, le maître
    """
)
"""Before a teacher's name."""
LESSONS = listed(
    """
    cours, contrôle, interro, ds, dm, dst
    """
)
"""Behind a teacher's name."""
TEACHERS = listed(
    """
    mme, madame, mr, monsieur
    """
)
"""How pupils call teachers, before the name."""
UNIVERSITIES = listed(
    """
    la sorbonne, sorbonne, paris 1, paris 2, assas, paris 3, paris 4, paris 5, descartes, paris 7,
    diderot, paris 8, paris 13, nanterre, dauphine, paris-saclay, saclay, orsay, évry, upec, créteil,
    cergy, versailles, uvsq, jussieu, malesherbes, tolbiac, lyon 1, lyon 2, lyon 3, la doua, bron,
    grenoble alpes, uga, saint-étienne, chambéry, clermont, aix-marseille, amu, luminy, nice sophia,
    toulon, avignon, montpellier 3, paul-valéry, paul valéry, um, nîmes, perpignan, toulouse 1,
    capitole, jean jaurès, le mirail, paul sabatier, rangueil, ut1, ut2j, ut3, pau, upv, bordeaux
    montaigne, bordeaux 3, limoges, la rochelle, poitiers, tours, orléans, angers, nantes, le mans,
    rennes 1, rennes 2, brest, ubo, ubs, caen, rouen, le havre, lille 1, lille 2, lille 3, ulille,
    lille, artois, upjv, amiens, reims, urca, nancy 2, lorraine, ul, metz, strasbourg, unistra,
    mulhouse, uha, besançon, dijon, ub, corte, antilles, la réunion, sciences po, sciencespo, sciences
    po paris, sciences po lille, sciences po lyon, sciences po rennes, ens, ens de lyon, ens ulm,
    normale sup, polytechnique, l'x, centrale, centralesupélec, les mines, mines, les ponts, télécom,
    supélec, insa, insa lyon, insa rennes, insa rouen, insa toulouse, utc, utbm, utt, enac, isae,
    supaero, ensam, arts et métiers, ensimag, epita, epitech, 42, école 42, esiea, ece, esilv, esme,
    eseo, isen, hec, essec, escp, edhec, emlyon, em lyon, skema, kedge, neoma, audencia, tbs, gem, esc,
    isc, inseec, ipag, iscom, efap, esj, esj lille, celsa, cfj, ipj, inalco, langues o, ehess, l'école
    du louvre, beaux-arts, arts déco, les gobelins, gobelins, la fémis, ensad, la cambre, ulb,
    uclouvain, ucl, lln, uliège, unamur, saint-louis, umons, ephec, unige, unil, epfl, unifr, unine,
    heig, hes-so, udem, uqam, ulaval, laval, udes, sherbrooke, uqac, uqtr, hec montréal, poly,
    polytechnique montréal, ets, éts, concordia, mcgill, ucad, ugb, inp-hb, ufhb
    """
)
"""Universities by the names that their students give them."""
CAMPUS = listed(
    """
    l1, l2, l3, m1, m2, licence, licence 1, licence 2, licence 3, master 1, master 2, master, première
    année, deuxième année, troisième année, 1ère année, 2e année, 3e année, ma première année, ma
    deuxième année, je redouble, je valide, validé, valider, partiel, partiels, les partiels,
    rattrapages, rattrapage, exam, exams, examen, oral, oral de, oral d'allemand, soutenance, mémoire,
    ma thèse, la thèse, td, tds, tp, cm, amphi, l'amphi, bu, la bu, ru, le ru, crous, le crous, cité u,
    résidence, coloc étudiante, bizutage, wei, bde, bds, gala, promo, ma promo, fac, la fac, ma fac, à
    la fac, étudiante, étudiant, étudiants, étude de, études de, étudier, j'étudie, inscription,
    inscriptions, parcoursup, mon vœu, admise, admis, prise à, pris à, acceptée à, accepté à, concours,
    classe prépa, prépa, colle, khôlle, erasmus, stage, alternance, diplôme, diplômée, remise des
    diplômes, ects, semestre, premier semestre, second semestre, cours de, prof de, moyenne, note, notes
    """
)
"""What stands near a university that the writer goes to."""
CLASSROOM = listed(
    """
    contrôle, controle, interro, interro surprise, ds, dst, dm, devoir, devoirs, les devoirs,
    évaluation, évals, récré, récréation, à la récré, cantine, la cantine, self, perm, en perm,
    permanence, en cours, cours de, le cours, ma classe, toute la classe, tt la classe, la classe,
    colle, collée, collé, heure de colle, retenue, exclue, exclu, conseil de discipline, conseil de
    classe, mot dans le carnet, carnet, carnet de correspondance, pronote, ecole directe, ent, note,
    notes, moyenne, bulletin, brevet, brevet blanc, bac, bac blanc, bac de français, grand oral, oral,
    exposé, tpe, triche, triché, pompé, antisèche, tableau, cartable, sac de cours, tenue, sortie
    scolaire, voyage scolaire, fin d'année, dernier jour de cours, rentrée, la rentrée, 6e, 5e, 4e, 3e,
    6ème, 5ème, 4ème, 3ème, 6eb, 5eb, 4eb, 3eb, 6ea, 5ea, 4ea, 3ea, seconde, première, terminale, tle,
    2nde, 1ère, stmg, sti2d, st2s, bac pro, cap, spé maths, spé, eps, sport, maths, français, svt,
    histoire-géo, hg, anglais, physique, techno, arts pla, musique, labo, cdi, sonnerie, ça sonne,
    proviseur, principal, cpe, la cpe, vie sco, pion, pionne, surveillant, surveillante, aed,
    orientation, stage de 3e, stage de troisième, car scolaire, bus scolaire, prof, profs, prof
    principal, prof principale, prof de, remplaçant, remplaçante, atsem, maîtresse, dispositif ulis,
    ulis, segpa, au collège, au lycée, thème astral
    """
)
"""What stands near a teacher or a school that is the writer's."""
EXAMS = listed(
    """
    brevet, le brevet, dnb, le dnb, bac, le bac, bac blanc, brevet blanc, bac de français, bac français,
    grand oral, le grand oral, épreuve de philo, l'épreuve de philo, parcoursup, capes, le capes, agreg,
    l'agreg, concours blanc, las, pass, ecni, ecn, edn, internat, cess, matu, maturité, ce1d, bac pro,
    bac techno
    """
)
"""Exams that belong to an age."""
SITS = listed(
    """
    demain, aujourd'hui, après-demain, la semaine prochaine, dans # jours, en juin, révise, révisions,
    réviser, je révise, fiches, mes fiches, stress, stressée, stressé, mes résultats, résultats,
    mention, j'ai eu, j'ai, je passe, je repasse, passe le, admise, admis, rattrapage, coef,
    convocation, épreuve, épreuves, sujet, corrigé, il reste, commence, fini, sortie de, sans dormir,
    vœux, mes vœux, en attente
    """
)
"""What stands near an exam that the writer sits."""
EXAMINES = listed(
    """
    je corrige, corrige, copies, mes élèves, jury, surveillance, ma fille, mon fils, quand j'ai passé,
    quand je passais, il y a # ans
    """
)
"""What stands near the exams of others."""
SCHOOL_YEARS = listed(
    """
    terminale, en terminale, en tle, première s, en première, première stmg, 1ère stmg, terminale stmg,
    tle stmg, 1ère sti2d, 1ère générale, 1ère g, 2nde, en 2nde, en seconde, seconde générale, seconde
    pro, en #e, en #ème, en #eme, en sixième, en cinquième, en quatrième, en troisième, en cm1, en cm2,
    en ce1, en ce2, l1, l2, l3, m1, m2, promo ##, en l1, en l2, en l3, en m1, en m2, terminale s,
    terminale es, tle g, terminale g, bac ##, sec #, secondaire #, en rhéto, rhéto, première année de
    licence, deuxième année de licence, première année de prépa, mpsi
    """
)
"""Phrases for a school year."""

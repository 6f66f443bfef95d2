"""Money, hard times, and going away."""

from exposure.extract.languages.contract import listed

MONEY = listed(
    """
    j'ai été licenciée, j'ai été licencié, mon salaire, ma fiche de paie, mon crédit immobilier, j'ai perdu
    mon travail, j'ai perdu mon job, j'ai perdu mon emploi, perdu mon taf, je me suis fait virer, me suis
    fait virer, me suis fait licencier, lettre de licenciement, mon licenciement, convocation préalable,
    entretien préalable, rupture conventionnelle, rupture co, plan social, prime de licenciement, mes
    indemnités, inscrite à pôle emploi, inscrit à pôle emploi, inscrite à france travail, inscrit à france
    travail, pôle emploi me, france travail me, je suis au chômage, chui au chômage, jsuis au chômage, au
    chômage depuis, fin de droits, mes droits au chômage, mes alloc, mes allocs, mes allocations, mon rsa,
    le rsa, touche le rsa, mes apl, la caf me, la caf a, la caf m'a, trop-perçu, ma bourse du crous, mon
    découvert, à découvert, mon compte est vide, compte à sec, compte dans le rouge, dans le rouge, mon
    banquier, ma banquière, ma conseillère bancaire, interdit bancaire, interdite bancaire, carte refusée,
    carte bloquée, paiement refusé, fin de mois, fins de mois, le 15 du mois, mon loyer, loyer en retard,
    retard de loyer, loyers impayés, loyer impayé, payer le loyer, payer mon loyer, mes dettes, ma dette,
    endetté, endettée, endettés, endettées, endettement, surendettement, dossier banque de france,
    huissier, huissiers, saisie sur salaire, mise en demeure, lettre de relance, rappel de facture, facture
    impayée, factures impayées, coupure d'électricité, edf menace, chèque en bois, mon prêt, mon prêt
    étudiant, mon crédit, crédit conso, crédit sur, on s'endette, mensualités, mes
    mensualités, on a signé le prêt, prêt accepté, prêt refusé, compromis de vente, signé le compromis,
    chez le notaire, j'ai hérité, on a hérité, héritage de, ma part, ma prime, prime de noël, treizième
    mois, mon augmentation, augmentation refusée, smic, au smic, payée au smic, payé au smic, euros net,
    euros nets, net par mois, brut par mois, de l'heure, payé à l'heure, payée à l'heure, mes pourboires,
    ma paie, ma paye, la paie est tombée, paie tombée, salaire tombé, salaire est tombé, pas payée depuis,
    pas payé depuis, salaire pas versé, ma retraite, ma pension, petite retraite, pension alimentaire,
    minimum vieillesse, aah, restos du cœur, restos du coeur, secours populaire, épicerie solidaire, aide
    alimentaire, banque alimentaire, je dois de l'argent, me doit de l'argent, je lui dois, je rembourse,
    on rembourse, j'ai remboursé, dernière mensualité, fini de rembourser, mon livret a, livret a vide,
    mes économies, toutes mes économies, mes épargnes, plus un rond, plus un sou, plus une thune, pas une
    thune, sans un sou, fauché, fauchée, à sec, je suis ruiné, je suis ruinée, on est
    ruinés, pâtes jusqu'à, la tontine, ma tontine, dépôt de bilan, liquidation judiciaire, redressement
    judiciaire, je ferme la boîte, je ferme boutique, ma boîte coule, je signe ma démission, posé ma
    démission, ma démission, donné ma démission, j'ai démissionné, gagné au loto, gagné au grattage, mon
    compte nickel, arnaque, me suis fait arnaquer, vidé mon compte, débité, prélèvement rejeté, frais
    bancaires, agios, avis d'imposition, mes impôts, les impôts me, remboursement des impôts, prime
    d'activité, chèque énergie, arrêt de travail, indemnités journalières, intermittence, mes cachets,
    mise à pied, chômage technique, chômage partiel, contrat pas renouvelé, cdd pas renouvelé, essai non
    concluant, période d'essai rompue, mon bs, chèque du bien-être, aide sociale, cotes impayées, cpas
    """
)
"""What is said of one's own pay, debts and work lost."""
HARD = listed(
    """
    je me sens seule, je me sens seul, je n'ai pas d'amis, je déteste ma vie, personne ne me comprend, je
    n'en peux plus, j'en peux plus, j'en peux vraiment plus, je tiens plus, je ne tiens plus, je craque,
    j'ai craqué, je suis à bout, chui à bout, jsuis à bout, au bout du rouleau, je dors plus, je ne dors
    plus, je mange plus, je ne mange plus, j'ai plus envie, plus envie de rien, plus goût à rien, plus la
    force, plus de force, envie de mourir, envie d'en finir, en finir, idées noires, pensées noires,
    suicide, suicidaire, suicidaires, scarification, scarifier, je me coupe, me faire du mal, me faire mal,
    tentative, 3114, sos amitié, hôpital psychiatrique, clinique psychiatrique, hospitalisée en psy,
    hospitalisé en psy, urgences psy, ma psy, mon psy, mon psychiatre, ma psychiatre, ma thérapie,
    antidépresseurs, antidépresseur, anxiolytiques, lexomil, xanax, dépression, dépressive, dépressif,
    burn-out, burnout, burn out, bore-out, crise d'angoisse, crises d'angoisse, crise de panique, attaque
    de panique, crise de larmes, anxiété, phobie sociale, phobie scolaire, agoraphobie, anorexie,
    anorexique, boulimie, boulimique, tca, je me fais vomir, insomnie, insomnies, bipolaire, bipolarité,
    borderline, stress post-traumatique, je pleure tous, je pleure dans, pleuré toute la
    nuit, pleuré toute, pleurer dans les toilettes, pleure toute seule, pleure tout seul, je parle à
    personne, parle plus à personne, parlé à personne, personne ne m'appelle, personne m'appelle, personne
    ne m'écrit, personne m'écrit, personne ne répond, personne n'est venu, personne est venu, personne à
    qui parler, personne à qui, plus personne, sans voir personne, vu personne, seule avec mon chat, seul
    avec mon chat, seule pour noël, seul pour noël, mange seul, mange seule, manger seul, manger seule,
    premier noël sans, premier anniversaire sans, depuis sa mort, depuis la mort de, depuis qu'il est
    mort, depuis qu'elle est morte, depuis que papa, depuis que maman, depuis son départ, depuis
    l'enterrement, l'enterrement de, les obsèques, veuve depuis, veuf depuis, en deuil, mon deuil, le
    deuil, tu me manques tellement, fausse couche, ivg, mort-né, pma, fiv, infertilité, cancer, tumeur,
    chimio, chimiothérapie, radiothérapie, métastases, rechute, biopsie, mammectomie, mastectomie,
    rémission, soins palliatifs, sclérose en plaques, parkinson, alzheimer, fibromyalgie, endométriose,
    maladie de crohn, épilepsie, crise d'épilepsie, avc, infarctus, diabète, insuline, dialyse, greffe,
    vih, séropositif, séropositive, mon handicap, fauteuil roulant, mdph, pension d'invalidité,
    invalidité, aidante, aidant, arrêt maladie, en arrêt depuis, longue maladie, alcoolique, alcoolisme,
    alcooliques anonymes, jours sans alcool, jour sans alcool, mois sans alcool, sans alcool depuis,
    journée sans alcool, sobre depuis, sevrage, cure de désintox, désintox, j'ai replongé, j'ai rechuté,
    il boit, mon père boit, ma mère boit, il a bu, il me frappe, il m'a frappé, il m'a frappée, il me
    tape, m'a giflée, m'a giflé, m'a frappée, m'a frappé, il crie, me crie dessus, me hurle dessus, des
    bleus, peur de lui, peur de rentrer, envie de rentrer, pas rentrer chez moi, j'ose pas rentrer, j'ai
    peur de mon, violences conjugales, porté plainte, main courante, 3919, foyer d'urgence, l'ase,
    famille d'accueil, placé en foyer, placée en foyer, mise à la porte, mis à la porte, mis dehors, mise
    dehors, nous met dehors, met dehors, me met à la porte, expulsion, expulsée, expulsé, sans abri, sdf,
    dors dans ma voiture, dormir dans ma voiture, dormi dans ma voiture, à la rue, le 115, harcèlement,
    harcelée, harcelé, me harcèle, harcèlent, se moquent de moi, se moque de moi, me traitent de, insultes,
    racket, on me pousse, agression, agressée, agressé, viol, violée, attouchements, chantage, revenge
    porn, mes nudes, photos intimes, me menace, des menaces, mon ex me suit, me suit partout, faut pas que
    maman, faut pas que papa, faut pas que ma mère, faut pas que mes parents, le dire à personne, dis rien
    à personne, dis-le à personne, dire à mes parents, notre secret, c'est notre truc, mes parents savent
    pas, mes parents ne savent pas, ma mère sait pas, m'écrit le soir, mes parents divorcent, mes parents
    se séparent, mes parents se hurlent, ça hurle, parents se disputent, me sens invisible, me sens nulle,
    me sens nul, je sers à rien, je ne sers à rien, bonne à rien, bon à rien, je me déteste, je me dégoûte,
    j'ai honte de moi, besoin d'aide, besoin de parler, quelqu'un pour parler, quelqu'un à qui parler,
    coming out, pas acceptée, pas accepté, renié, reniée, oqtf, sans papiers, régularisation
    """
)
"""What the lonely, the ill and the threatened say of themselves."""
EMPTY = listed(
    """
    maison vide, appart vide, personne à la maison, seule à la maison, seul à la maison, appartement vide,
    maison reste vide, appart reste vide, personne chez nous, personne chez moi, personne à l'appart,
    parents pas là, parents sont pas là, parents absents, parents sont partis, mes parents en vacances,
    maison pour moi, appart pour moi, la maison à moi, l'appart à moi, toute seule dans la maison, tout
    seul dans la maison, les clés chez la voisine, clés chez le voisin, clefs chez la voisine, arrose les
    plantes, arroser les plantes, arroser mes plantes, nourrir le chat, nourrir mon chat, garde le chat,
    garder le chat, garder mon chat, relève le courrier, relever le courrier, passe pour le courrier,
    passera pour le courrier, volets fermés, alarme activée
    """
)
"""What tells that nobody is at home."""
LEAVING_WHEN = listed(
    """
    demain, demain matin, demain soir, demain aprèm, ce soir, cette nuit, ce week-end, ce weekend, ce week
    end, ce we, la semaine prochaine, la semaine pro, semaine prochaine, le mois prochain, lundi, mardi,
    mercredi, jeudi, vendredi, samedi, dimanche, cet été, cet hiver, cet automne, une semaine, deux
    semaines, trois semaines, quatre jours, cinq jours, huit jours, dix jours, douze jours, quinze jours,
    quelques jours, trois jours, un mois, deux mois, après-demain, dans deux jours, dans trois jours, dans
    une semaine, dans quinze jours, dans dix jours, pendant les vacances, pour les vacances, aux vacances,
    à la toussaint, à noël, à pâques, pour noël, pour les fêtes, au nouvel an, en février, fin juin, fin
    août, début juillet, mi-août, tout l'été, tout le mois, jusqu'à lundi, jusqu'à dimanche, j-1, j-2,
    j-3, j-4, j-5, j-6, j-7, j-8, j-10, j-15
    """
)

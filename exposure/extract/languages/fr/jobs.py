"""Jobs."""

from exposure.extract.languages.contract import bag, listed

JOBS = bag(
    """
    accordeur accordeuse accoucheur accoucheuse acheteur acheteuse acteur actrice actuaire
    administrateur administratrice agent agente agriculteur agricultrice agronome aide-soignant
    aide-soignante aiguilleur aiguilleuse ambulancier ambulancière analyste anesthésiste animateur
    animatrice antiquaire apiculteur apicultrice apprenti apprentie archéologue architecte archiviste
    armurier armurière artisan artisane artiste ascensoriste assistant assistante assureur assureuse
    astronome atsem aesh auditeur auditrice autoentrepreneur autoentrepreneuse auteur auteure autrice
    auxiliaire aviateur aviatrice avocat avocate bagagiste banquier banquière barbier barbière barista
    barman barmaid batelier batelière batteur batteuse bénévole berger bergère bibliothécaire bijoutier
    bijoutière biologiste boucher bouchère boulanger boulangère bourrelier bouquiniste brancardier
    brancardière brasseur brasseuse brocanteur brocanteuse brodeur brodeuse bruiteur bûcheron bûcheronne
    buraliste cadreur cadreuse caissier caissière camionneur camionneuse cantonnier cantonnière cariste
    carreleur carreleuse carrossier carrossière cartographe cascadeur cascadeuse caviste céramiste
    chanteur chanteuse chapelier chapelière charcutier charcutière charpentier charpentière chaudronnier
    chaudronnière chauffagiste chauffeur chauffeuse chef cheffe cheminot cheminote chercheur chercheuse
    chimiste chiropracteur chirurgien chirurgienne chocolatier chocolatière chômeur chômeuse chorégraphe
    cinéaste clerc coach coiffeur coiffeuse collaborateur collaboratrice comédien comédienne commercial
    commerciale commerçant commerçante commis comptable concierge conducteur conductrice confiseur
    confiseuse conseiller conseillère consultant consultante conteur conteuse contremaître contrôleur
    contrôleuse coordinateur coordinatrice cordiste cordonnier cordonnière correcteur correctrice
    costumier costumière coursier coursière courtier courtière couturier couturière couvreur couvreuse
    crémier crémière crêpier crêpière croupier croupière cuisinier cuisinière cuistot cultivateur
    cultivatrice curateur curatrice danseur danseuse décorateur décoratrice déménageur déménageuse
    démonstrateur démonstratrice dentiste dépanneur dépanneuse dermato dermatologue designer dessinateur
    dessinatrice détective développeur développeuse diététicien diététicienne directeur directrice dj
    docker docteur documentaliste domestique doreur douanier douanière dramaturge droguiste ébéniste
    éboueur éboueuse éclairagiste éclusier éclusière économiste écrivain écrivaine éditeur éditrice
    éducateur éducatrice égoutier électricien électricienne électromécanicien électromécanicienne
    éleveur éleveuse embaumeur embaumeuse encadreur encadreuse enquêteur enquêtrice enseignant
    enseignante entraîneur entraîneuse ergothérapeute esthéticien esthéticienne étalagiste
    expert-comptable expert facteur factrice fermier fermière ferronnier ferronnière ferrailleur
    ferrailleuse fleuriste fonctionnaire fondeur fondeuse forain foraine forestier forestière forgeron
    forgeronne formateur formatrice fossoyeur fossoyeuse fraiseur fraiseuse freelance frigoriste
    fromager fromagère garagiste garde-barrière garde-chasse garde-forestier gardien gardienne gendarme
    généraliste géologue géomètre gérant gérante gestionnaire glacier glacière gouvernante graphiste
    graveur graveuse greffier greffière grutier grutière guichetier guichetière guide guitariste gynéco
    gynécologue historien historienne horloger horlogère horticulteur horticultrice hospitalier
    hospitalière hôte hôtesse hôtelier hôtelière huissier huissière humoriste hydrologue illustrateur
    illustratrice imprimeur imprimeuse indépendant indépendante infirmier infirmière infographiste
    informaticien informaticienne ingénieur ingénieure inspecteur inspectrice instit instituteur
    institutrice intérimaire interne interprète intermittent intermittente jardinier jardinière jockey
    joaillier joaillière journaliste juge juriste kiné kinésithérapeute laborantin laborantine laitier
    laitière lavandière libraire linguiste livreur livreuse logisticien logisticienne luthier luthière
    machiniste maçon maçonne magasinier magasinière magicien magicienne magistrat magistrate maïeuticien
    maître-nageur maître-chien manager mannequin manutentionnaire maquettiste maquilleur maquilleuse
    maraîcher maraîchère marbrier marbrière maréchal-ferrant maréchale-ferrante marin marinier marinière
    mariniste marionnettiste maroquinier maroquinière masseur masseuse matelot mécanicien mécanicienne
    mécano médecin médiateur médiatrice menuisier menuisière mercier mercière métallier métallière
    météorologue métreur métreuse metteur meunier meunière militaire mineur mineuse miroitier modéliste
    moniteur monitrice monteur monteuse mosaïste musicien musicienne musicologue mytiliculteur
    mytilicultrice naturopathe négociant négociante neurologue notaire nounou nourrice nutritionniste
    océanographe œnologue oenologue opérateur opératrice ophtalmo opticien opticienne orfèvre
    orthodontiste orthopédiste orthophoniste orthoptiste ostéo ostéopathe ostréiculteur ostréicultrice
    ouvrier ouvrière palefrenier palefrenière papetier papetière parfumeur parfumeuse pâtissier
    pâtissière patron patronne paysagiste paysan paysanne pêcheur pêcheuse pédiatre pédicure pédopsy
    peintre pépiniériste percussionniste pharmacien pharmacienne photographe physicien physicienne
    pianiste pilote pion pionne pisciculteur piscicultrice pisteur pisteuse pizzaïolo plâtrier plâtrière
    plombier plombière plongeur plongeuse podologue poète poissonnier poissonnière policier policière
    pompier pompière pompiste pontonnier porteur portier postier postière potier potière préparateur
    préparatrice prestidigitateur primeur prof professeur professeure programmeur programmeuse
    projectionniste prothésiste psy psychanalyste psychiatre psychologue psychomotricien
    psychomotricienne puéricultrice puériculteur pupitreur quincaillier quincaillière radiologue
    ramoneur ramoneuse réalisateur réalisatrice réceptionniste recruteur recruteuse rédacteur rédactrice
    régisseur régisseuse relieur relieuse réparateur réparatrice reporter représentant représentante
    responsable restaurateur restauratrice retraité retraitée sabotier sabotière sacristain sacristaine
    sage-femme salarié salariée saisonnier saisonnière sapeur-pompier scaphandrier scaphandrière
    scénariste scientifique scieur sculpteur sculptrice secrétaire sellier sellière sérigraphe serrurier
    serrurière serveur serveuse sociologue soignant soignante soldat soldate sommelier sommelière
    soudeur soudeuse souffleur souffleuse sportif stagiaire standardiste steward stewardess styliste
    surveillant surveillante tailleur tailleuse tanneur tanneuse tapissier tapissière tatoueur tatoueuse
    taxi taxidermiste technicien technicienne teinturier teinturière téléconseiller téléconseillère
    téléopérateur téléopératrice terrassier thanatopracteur thanatopractrice thérapeute tisserand
    tisserande toiletteur toiletteuse tôlier tôlière tonnelier tonnelière topographe torréfacteur
    torréfactrice tourneur tourneuse tourneur-fraiseur traducteur traductrice traiteur traiteuse
    trappeur trappeuse trésorier trésorière truffier tuteur urbaniste urgentiste urologue vannier
    vannière veilleur veilleuse vendangeur vendangeuse vendeur vendeuse verrier verrière vétérinaire
    véto vidéaste vigile vigneron vigneronne viticulteur viticultrice vitrier vitrière vitrailliste
    voiturier voiturière volailler youtubeur youtubeuse streameur streameuse zoologue zingueur zingueuse
    apiculture alternant alternante doctorant doctorante thésard thésarde chômage auto-entrepreneur
    cégépien débardeur tracteuriste massothérapeute aed assmat dev entrepreneur entrepreneure externe
    femme-de-chambre intervenante plaquiste préposé préposée rh routier routière vtc webdesigner éduc
    """
) | frozenset(
    listed(
        """
        agent de sécurité, agente de sécurité, agent d'entretien, agente d'entretien, agent immobilier,
        agente immobilière, agent de quai, agent sncf, agent territorial, agent de la poste, agent
        d'accueil, agente d'accueil, agent d'escale, agent de maîtrise, agent administratif, agente
        administrative, aide à domicile, aide ménagère, aide soignante, aide soignant, aide-cuistot,
        aide cuisinier, aide de cuisine, assistante sociale, assistant social, assistante maternelle,
        assistant maternel, assistante dentaire, assistante de direction, assistante vétérinaire,
        auxiliaire de vie, auxiliaire de puériculture, auxiliaire vétérinaire, avocate pénaliste,
        chargée de com, chargé de com, chargée de communication, chargé de mission, chargée de mission,
        chargée de projet, chef de chantier, cheffe de chantier, chef de cuisine, cheffe de cuisine,
        chef de projet, cheffe de projet, chef de rang, cheffe de rang, chef de rayon, cheffe de rayon,
        chef d'orchestre, chauffeur de bus, chauffeuse de bus, chauffeur routier, chauffeur de taxi,
        chauffeur livreur, chauffeur poids lourd, chauffeur vtc, commis de cuisine, community manager,
        conducteur de train, conductrice de train, conducteur de bus, conductrice de bus, conducteur de
        métro, conducteur de travaux, conductrice de travaux, conseiller bancaire, conseillère bancaire,
        conseillère clientèle, conseiller clientèle, conseillère principale d'éducation, contrôleur
        aérien, contrôleuse aérienne, conservatrice de musée, data analyst, développeur web,
        développeuse web, directeur artistique, directrice artistique, directrice d'école, directeur
        d'école, dame de cantine, éducatrice spécialisée, éducateur spécialisé, éducateur sportif,
        éducatrice de jeunes enfants, employée de banque, employé de banque, employée de mairie, employé
        de mairie, employé libre-service, employée polyvalente, employé polyvalent, employé communal,
        enseignant-chercheur, enseignante-chercheuse, expert comptable, experte comptable, facteur
        d'orgues, famille d'accueil, femme de chambre, femme de ménage, femme au foyer, homme au foyer,
        mère au foyer, père au foyer, garde champêtre, garde forestier, garçon de café, gardien
        d'immeuble, gardienne d'immeuble, gardien de prison, gardien de nuit, gestionnaire de paie,
        graphiste freelance, guide de haute montagne, guide conférencière, hôte de caisse, hôtesse de
        caisse, hôtesse de l'air, hôtesse d'accueil, infirmière libérale, infirmier libéral, infirmière
        de bloc, infirmière scolaire, infirmière psy, ingénieur du son, ingénieure du son, ingénieur
        informatique, inspecteur des impôts, maître d'hôtel, maître nageur, maîtresse d'école, maître
        d'école, maîtresse de conférences, maître de conférences, manipulatrice radio, manipulateur
        radio, marin pêcheur, marin-pêcheur, médecin généraliste, médecin de campagne, médecin
        urgentiste, metteur en scène, metteuse en scène, monteur son, moniteur de ski, monitrice de ski,
        moniteur d'auto-école, monitrice d'auto-école, opératrice de saisie, ouvrier agricole, ouvrière
        agricole, ouvrier du bâtiment, ouvrier en usine, ouvrière en usine, peintre en bâtiment,
        plombier chauffagiste, poseur de voies, préparateur de commandes, préparatrice de commandes,
        préparatrice en pharmacie, prof de yoga, prof des écoles, professeure des écoles, professeur des
        écoles, prof de maths, prof de français, prof d'anglais, prof d'eps, prof d'histoire, prof de
        musique, prof documentaliste, régisseur son, responsable de rayon, sapeur pompier,
        sapeur-pompier volontaire, secrétaire médicale, surveillant pénitentiaire, surveillante
        pénitentiaire, technicien de surface, technicienne de surface, technicienne de labo, technicien
        de labo, technicien fibre, technicien de maintenance, téléconseillère, travailleuse sociale,
        travailleur social, travailleur du sexe, veilleur de nuit, veilleuse de nuit, visiteur médical
        """
    )
)
"""Words that are jobs, or end one."""

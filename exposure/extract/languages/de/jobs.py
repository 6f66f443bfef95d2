"""What people work as."""

from collections.abc import Iterable, Iterator

from exposure.extract.languages.contract import bag

_ENDINGS = (
    ("arzt", "ärztin"), ("anwalt", "anwältin"), ("koch", "köchin"), ("bauer", "bäuerin"), ("mann", "frau"),
    ("ologe", "ologin"), ("päde", "pädin"), ("goge", "gogin"), ("bote", "botin"), ("lotse", "lotsin"),
    ("kunde", "kundin"), ("gehilfe", "gehilfin"), ("rat", "rätin"), ("kaufmann", "kauffrau"),
)  # fmt: skip
"""Endings of jobs that are another word for a woman; all other jobs take "in"."""


def _all(men: Iterable[str]) -> Iterator[str]:
    """Yield jobs as they are said of men and of women."""
    for man in men:
        yield man
        other = next((man.removesuffix(m) + f for m, f in _ENDINGS if man.endswith(m)), man + "in")
        yield other


_BOTH = bag(
    """
    abteilungsleiter altenpfleger altenpflegehelfer amtsarzt anlagenführer anlagenmechaniker anästhesist
    animateur anwalt apotheker archivar archäologe architekt artist arzt assistenzarzt augenarzt
    augenoptiker ausbilder automechaniker autor außendienstler automobilverkäufer baggerfahrer
    baggerführer bahnfahrer balletttänzer bankangestellter banker bankkaufmann bauarbeiter bauer
    bauingenieur bauleiter bautechniker bauzeichner beleuchter berater bergführer bergmann
    berufskraftfahrer berufsschullehrer bestatter betreuer betriebswirt bewährungshelfer bibliothekar
    bierbrauer bildhauer biobauer biologe biologielaborant bodenleger bote bootsbauer botaniker
    brandmeister brauer brauereigehilfe briefträger briefzusteller buchbinder buchhalter buchhändler
    bäcker bäckereifachverkäufer bäckereiverkäufer bademeister bühnenbildner bühnentechniker bürokaufmann
    busfahrer buschauffeur caterer chemielaborant chemiker chirurg chorleiter choreograf coiffeur
    conférencier containerfahrer controller croupier dachdecker dekorateur deutschlehrer dermatologe
    designer detektiv diakon dirigent dolmetscher dozent dreher drogist drucker eisenbahner eismacher
    elektriker elektroinstallateur elektroniker elektrotechniker energieberater englischlehrer entwickler
    erntehelfer ergotherapeut erzieher eventmanager fabrikarbeiter fachinformatiker fachlehrer
    fachverkäufer fahrer fahrdienstleiter fahrkartenkontrolleur fahrlehrer fahrradkurier fahrradmechaniker
    familienhelfer farmer feinmechaniker fensterputzer fernfahrer feuerwehrmann filialleiter fischer
    fischverkäufer fitnesstrainer fleischer fleischereifachverkäufer fliesenleger florist fluglotse
    flugbegleiter forscher forstwirt fotograf fotolaborant frauenarzt frisör friseur förster fußpfleger
    fährmann gabelstaplerfahrer gärtner gastronom gastwirt gebäudereiniger gefängniswärter geigenbauer
    geiger geologe gerber gerüstbauer geschäftsführer gesundheitspfleger gitarrenlehrer glaser gleisbauer
    goldschmied grafiker grafikdesigner grenzbeamter grundschullehrer gymnasiallehrer gymnasiumlehrer
    gynäkologe hafenarbeiter handwerker hauptschullehrer hausarzt hausmeister hausverwalter hautarzt
    hebamme heilerzieher heilerziehungspfleger heilpraktiker heizer heizungsbauer heizungsmonteur
    historiker hochschullehrer holzfäller hörgeräteakustiker hotelfachmann hotelier hufschmied
    hundefriseur hundetrainer imker immobilienmakler industriekaufmann industriemechaniker informatiker
    ingenieur installateur intensivpfleger internist innenarchitekt jockey journalist jurist juwelier
    jäger jugendarbeiter justizvollzugsbeamter justizbeamter kabarettist kameramann kammerjäger
    kanalarbeiter kapitän kardiologe karosseriebauer kassierer kassier kaminkehrer kaminfeger kellner
    kieferorthopäde kinderarzt kindergärtner kinderkrankenpfleger kinderpfleger kioskbesitzer
    kirchenmusiker klavierbauer klavierlehrer klavierstimmer klempner klinikclown klärwärter koch
    kommissar komponist konditor konditorgehilfe konstrukteur kontrolleur korrektor kosmetiker
    kostümbildner kraftfahrer kranführer krankenpfleger krankenpflegehelfer krankenwagenfahrer
    kriminalbeamter kunstlehrer kunsthistoriker kurier kutscher küchenchef küchenhelfer küster köhler
    laborant lackierer lagerarbeiter lagerist lagerlogistiker landarzt landschaftsgärtner
    landschaftsarchitekt landwirt lehrer lektor leiter lieferant lieferfahrer logopäde lokführer
    lokomotivführer lkw-fahrer maler makler manager marktleiter masseur maschinenbauer maschinenführer
    maskenbildner mathelehrer mathematiker matrose maurer mechaniker mechatroniker mediengestalter
    mediator melker messebauer messner metallbauer metzger meteorologe milchbauer ministerialrat
    modeverkäufer moderator modellbauer monteur motorenbauer museumspädagoge museumswärter musiker
    musiklehrer musikpädagoge musiktherapeut müller müllfahrer müllmann mathematiklehrer nachhilfelehrer
    nachtportier nachtwächter nageldesigner naturführer neurologe notar notarzt notfallsanitäter oberarzt
    obstbauer ofenbauer optiker orchestermusiker ordinationsgehilfe organist orgelbauer orthopäde
    osteopath paketbote paketfahrer paketzusteller papierschöpfer parkettleger parkwächter pathologe
    patentanwalt personalberater personaler personalreferent personenschützer pfarrer pflasterer pfleger
    pflegehelfer pflegedienstleiter pflegefachmann pflegeassistent pförtner pharmazeut philosoph physiker
    physiotherapeut pilot pizzabäcker pizzabote pizzafahrer polizist polizeibeamter polsterer portier
    postbote postzusteller pressesprecher priester produktdesigner produktionshelfer
    produktionsmitarbeiter produzent professor programmierer projektleiter projektmanager prüfer
    psychiater psychologe psychotherapeut puppenspieler quereinsteiger radiologe radiomoderator
    raumausstatter realschullehrer rechtsanwalt redakteur referent regisseur reinigungsleiter reiseführer
    reiseleiter reitlehrer rentenberater reporter requisiteur restaurantfachmann restaurantleiter
    restaurator rettungsassistent rettungssanitäter rettungsschwimmer rezeptionist richter richtschützer
    rohrleger rohrreiniger rundfunktechniker sachbearbeiter sanitäter sattler schaffner schauspieler
    schichtarbeiter schichtführer schichtleiter schiedsrichter schiffer schilehrer schlachter schlosser
    schmied schneider schornsteinfeger schreiner schriftsteller schuhmacher schuhverkäufer schulbegleiter
    schulleiter schulpsychologe schulsozialarbeiter schuster schwimmlehrer schwimmmeister schäfer
    seelsorger seemann sekretär seilbahner senner servicetechniker sicherheitsmitarbeiter skilehrer
    softwareentwickler softwarearchitekt soldat sonderpädagoge sonderschullehrer sozialarbeiter
    sozialpädagoge sparkassenkaufmann spediteur spengler sportlehrer sportjournalist sprachlehrer
    sprachtherapeut sprecher sprengmeister staatsanwalt stadtführer stadtplaner staplerfahrer
    stationsleiter statiker steinmetz steuerberater steuerfachgehilfe steward stickerer straßenbahner
    straßenbahnfahrer straßenbauer straßenkehrer straßenwärter stuckateur stuntman subunternehmer
    supermarktverkäufer systemadministrator systemgastronom tanzlehrer tapezierer tankwart taucher
    taxifahrer taxler techniker telefonist tennislehrer tester texter theaterpädagoge therapeut tierarzt
    tierpfleger tierfotograf tischler tischlermeister toningenieur tontechniker tonmeister totengräber
    tourist-guide trainer tramführer trockenbauer trucker töpfer tätowierer türsteher uhrmacher
    umweltingenieur unfallchirurg unternehmensberater unternehmer urologe veranstaltungstechniker
    verfahrensmechaniker verkäufer verkehrsplaner verlagskaufmann verleger vermesser vermessungstechniker
    versicherungskaufmann versicherungsmakler versicherungsvertreter vertreter vertriebler vertriebsleiter
    verwalter verwaltungsangestellter verwaltungsfachwirt veterinär volksschullehrer vorarbeiter
    vorstandssekretär wachmann waldarbeiter waldpädagoge wanderführer warenverräumer wasserbauer
    webdesigner webentwickler weber weinbauer weinhändler werbetexter werkzeugmacher werkstattleiter wirt
    wissenschaftler winzer wärter yogalehrer zahnarzt zahntechniker zeichner zeitungszusteller
    zeitungsausträger zerspaner zerspanungsmechaniker zimmerer zimmermann zirkusartist zollbeamter
    zoodirektor zoologe zugbegleiter zugführer zugchef zusteller zweiradmechaniker übersetzer
    schreinermeister bäckermeister malermeister metzgermeister friseurmeister kfz-mechaniker
    kfz-mechatroniker kfz-meister polymechaniker automatiker sanitärinstallateur landmaschinenmechaniker
    forstarbeiter obsthändler marktverkäufer gemüsebauer käser senn älpler hüttenwirt dentalhygieniker
    ordinationsassistent fahrradbauer hortpädagoge elementarpädagoge freizeitpädagoge kindergartenpädagoge
    bundespolizist polizeimeister stadtgärtner friedhofsgärtner baumpfleger bootsmann binnenschiffer
    schiffsführer decksmann hafenlotse seelotse kraftwerker maschinist bierkutscher rollladenbauer
    leichtmetaller gießer former schweißer lichttechniker
    """
)
JOBS = frozenset(_all(_BOTH)) | bag(
    """
    admin arzthelferin altenpflegekraft abwart azubi azubine azubiene auszubildender auszubildende aushilfe
    babysitter babysitterin bankangestellte barista barkeeper barkeeperin barfrau barmann beamter beamtin
    bedienung bestatterin biologisch-technische-assistentin bufdi bürokraft bürohilfe busfahrerin
    chefarzt chefärztin chemikant chemikantin coiffeuse croupière dj dönermann doktorand doktorandin
    doula erzieherin fachkraft fachangestellte fachangestellter feuerwehrfrau filialleitung fsjler fsjlerin
    friseuse frisörin frührentner frührentnerin frühpensionist fotografin gast-arbeiter gefreiter
    gemeindeschwester hausfrau hausmann haushälterin haushaltshilfe hauswart hauswartin hauswirtschafterin
    hebamm hebamme hebi heilerziehungspflegerin hilfsarbeiter hilfsarbeiterin hiwi hortnerin hutmacherin
    hufschmied imbissbesitzer imbissverkäufer justizfachangestellte justizfachwirt kassenkraft
    kassierkraft kinderfrau kindergartenleiterin kitaleitung kitaleiterin klofrau kraftfahrzeugmechaniker
    krankenschwester kinderkrankenschwester intensivschwester nachtschwester op-schwester
    stationsschwester küchenhilfe kindermädchen aupair au-pair lehrling lehrkraft leihmutter leiharbeiter
    leiharbeiterin logopädin lagerfachkraft lagerhelfer lagermitarbeiter lieferheld magd maître
    medizinstudent medizinstudentin mfa minijobber minijobberin mesner mta mtra mtla nanny notfallsani
    ordinationshilfe palliativschwester pensionär pensionärin pensionist pensionistin pfarrsekretärin
    pflegefachkraft pflegehilfskraft pflegekraft pfötchenfriseurin physio pka postfrau postler praktikant
    praktikantin privatier privatdozent promovend pta putzfrau putzhilfe putzkraft raumpflegerin
    raumkosmetikerin referendar referendarin reinigungskraft reinigungsfrau rentner rentnerin rettungssani
    rtw-fahrer sani schichtler schichtlerin schulassistenz schulbegleitung schulkrankenschwester
    schwesternhelferin security sennerin sekretärin servicekraft sicherheitskraft softwareentwicklerin
    spülhilfe spülkraft spüler stewardess steuerfachangestellte steuerfachangestellter streetworker
    streetworkerin student studentin stylistin tagesmutter tagesmama tagesvater tfa tiermedizinische
    tontechniker tresenkraft tierarzthelferin toilettenfrau trafikant trafikantin trainee umschüler
    umschülerin verwaltungsfachangestellte verkaufskraft vikar vikarin volontär volontärin
    verkäuferli wachtmeister werkstudent werkstudentin wirtin zahnarzthelferin zahnmedizinische zfa
    zimmermädchen zivi zivildiener zugehfrau zahnfee-assistentin zahnärztin tierärztin zöllner zöllnerin
    näherin änderungsschneiderin weberin spinnerin klöpplerin hutmacher fachfrau fage fabe
    serviertochter servicefachfrau detailhandelsfachfrau detailhändler detailhändlerin logistiker
    logistikerin sanitär heizungssani elektro-azubi kv-lehrling lernende lernender kindererzieherin
    gewerkschaftssekretär gewerkschaftssekretärin pastor pastorin diakonisse nonne mönch imam rabbi
    bürgermeister bürgermeisterin gemeinderat gemeinderätin influencer influencerin streamer streamerin
    youtuber blogger bloggerin podcaster podcasterin freelancer freelancerin selbstständig selbständig
    freiberufler freiberuflerin consultant developer teamleiter teamleiterin scrummaster produktmanagerin
    model komiker komikerin kabarettistin clown zauberer pantomime straßenmusiker straßenmusikerin
    sänger sängerin opernsänger opernsängerin dichter dichterin illustrator illustratorin
    comiczeichner comiczeichnerin keramiker keramikerin filmemacher filmemacherin cutter cutterin
    kameraassistent kamerafrau tonassistent bühnenarbeiter
    """
)

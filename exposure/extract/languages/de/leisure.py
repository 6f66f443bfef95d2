"""What people do for pleasure."""

from exposure.extract.languages.contract import bag, listed

HOBBIES = bag(
    """
    basketball bücher fotografie fußball gitarre gärtnern handball kino klavier klettern kochen laufen
    lesen malen musik nähen punk radfahren reisen reiten rudern schach schwimmen segeln stricken surfen
    tanzen tennis theater tischtennis turnen volleyball wandern yoga zeichnen geige häkeln töpfern
    bouldern schlagzeug trompete posaune cello ukulele bass chor singen garten schrebergarten angeln boule
    hörbücher manga anime k-pop kpop hockey badminton judo karate boxen crossfit pilates skat doppelkopf
    marathonläuferin marathonläufer läuferin läufer aquarell backen fotografieren radsport rennrad gaming
    zocken comics vinyl bergsteigen skifahren tauchen zelten astronomie pen-and-paper tuba horn klarinette
    saxophon saxofon querflöte blockflöte bratsche kontrabass e-gitarre keyboard akkordeon ziehharmonika
    steirische zither hackbrett orgel blasmusik blaskapelle musikverein orchester beats beatmaking rap
    fussball squash eishockey rugby football leichtathletik turmspringen kanu kajak kiten boulderhalle
    kraxeln skitour skitouren langlauf snowboard rodeln eisstock kegeln bowling dart darts billard jass
    jassen schafkopf joggen marathon halbmarathon triathlon mountainbike mtb gravel motorrad mopped
    voltigieren ringen fechten bogenschießen schützenverein zumba fitness gym salsa ballett hiphop
    standardtanz nähmaschine sticken keramik basteln schnitzen drechseln modellbau modelleisenbahn
    modellbahn märklin lego puzzle briefmarken münzen gemüsebeet imkern bienen fischen jagd pilze teleskop
    brauen sauerteig grillen geocaching camping improtheater cosplay schreiben poetry slam larp dnd
    warhammer magic minecraft fortnite valorant lol fifa zelda pokémon pokemon genshin schallplatten
    aquaristik aquarium terraristik orgelmusik klöppeln occhi makramee quilten patchwork filzen spinnen
    weben strickzeug strickclub stricknadeln wolle wollsucht garnsucht handarbeit handarbeiten häkelnadel
    näherei nähprojekt schnittmuster overlock plotter scrapbooking bullet-journal handlettering lettering
    kalligrafie kalligraphie malerei ölmalerei acryl acrylmalerei tusche graffiti sprayen urban-sketching
    skizzenbuch skizzen comiczeichnen mangazeichnen digitalart porzellanmalerei siebdruck linolschnitt
    origami papierkunst töpferkurs töpferscheibe glasperlen schmuckmachen goldschmieden schmieden
    holzwerken schreinern restaurieren oldtimer oldtimertreffen schrauben trabi simson schwalbe mofa
    motorradfahren biken bikerin biker motorsport kart kartfahren rallye formel1 simracing drohnen
    drohnenfliegen segelflug segelfliegen gleitschirm gleitschirmfliegen paragliding fallschirmspringen
    ballonfahren modellflug rc-autos slotcar amateurfunk funken cb-funk elektronik löten raspberry arduino
    3d-druck programmieren coden hacken linux retrogaming brettspiele brettspielabend gesellschaftsspiele
    kartenspiele rommé rommee canasta bridge doko binokel gaigel tarock watten schnapsen tarockieren
    mau-mau uno siedler mahjong go backgammon schachverein schachclub kniffel sudoku kreuzworträtsel
    rätsel escape-room quizabend kneipenquiz tischkicker kicker minigolf golf golfen crossgolf discgolf
    polo krocket boccia bosseln boßeln kegelclub kegelverein kegelabend kegeltruppe boulebahn pétanque
    petanque stockschießen eisstockschießen curling eislaufen eiskunstlauf schlittschuhlaufen rollschuh
    rollschuhlaufen inlineskaten inliner skaten skateboard longboard parkour freerunning calisthenics
    krafttraining gewichtheben powerlifting bodybuilding kraftsport strongman spinning hiit bauchtanz
    breakdance hip-hop streetdance tango bachata walzer discofox lindy volkstanz schuhplatteln plattln
    linedance garde gardetanz tanzgarde funkenmariechen cheerleading cheerleaden majorette twirling
    akrobatik jonglieren zirkus einrad einradfahren trampolin trampolinturnen gymnastik aerobic
    wassergymnastik aquajogging seniorengymnastik nordic walking walken spazieren spaziergänge pilgern
    jakobsweg trekking fernwandern hüttentour alpinismus hochtouren klettersteig eisklettern freeclimbing
    sportklettern alpenverein naturfreunde bushcraft waldbaden vanlife camper wohnmobil wohnwagen bulli
    campingplatz kanufahren kajakfahren wildwasser rafting stand-up-paddling sup paddeln drachenboot
    ruderclub ruderverein segelclub jolle opti optimist kitesurfen windsurfen wellenreiten wakeboard apnoe
    freitauchen schnorcheln freibad eisbaden winterbaden schwimmverein wasserball synchronschwimmen dlrg
    wasserwacht thw feuerwehr jugendfeuerwehr pfadfinder pfadi pfadis jungschar ministrantin ministrant
    messdiener messdienerin rotkreuz karneval fasching fasnacht fastnacht guggenmusik gugge guggemusig
    narrenzunft karnevalsverein schützengilde sportschießen luftgewehr bogensport jiu-jitsu bjj taekwondo
    aikido kendo kickboxen muay-thai mma capoeira krav-maga kung-fu tai-chi taichi qigong meditation
    achtsamkeit ashtanga yin-yoga faustball völkerball prellball korfball floorball unihockey lacrosse
    baseball softball cricket flag-football futsal beachvolleyball tischtennisverein tischtennisplatte
    federball rhönrad geräteturnen kunstturnen sportakrobatik speerwurf hochsprung weitsprung hürdenlauf
    sprint trailrunning ultralauf ultramarathon laufgruppe lauftreff laufclub orientierungslauf ol
    biathlon skispringen skilanglauf skating telemark snowboarden freeride schneeschuh schneeschuhwandern
    rennradfahren radeln radtour radtouren bikepacking e-bike fixie bahnrad bmx downhill enduro radball
    reitstall reitverein dressur dressurreiten springreiten vielseitigkeit westernreiten ausreiten
    voltigiergruppe kutschefahren ponyhof agility hundesport mantrailing dummytraining obedience
    gassigehen hundeschule taubenzucht kaninchenzucht hühnerhaltung vogelbeobachtung birding birden
    ornithologie insektenhotel schmetterlinge botanik kräuter kräuterkunde pilzesammeln pilzesuchen
    beerensammeln angelverein fliegenfischen hochseeangeln jagdschein jagdhornblasen kleingarten laube
    gemüse gemüsegarten tomaten chilis hochbeet rosen rosenzucht orchideen kakteen sukkulenten
    zimmerpflanzen bonsai gartenarbeit balkongarten permakultur selbstversorgung einkochen einwecken
    marmelade brotbacken sauerteigbrot torten tortenbacken kuchenbacken plätzchen cupcakes fondant
    konditorei grillmeister smoker barbecue räuchern wursten käsen schnapsbrennen whisky whiskytasting
    wein weinprobe gin craftbeer bierbrauen hausbrauer kaffee kaffeerösten espresso latteart teezeremonie
    veganes foodie sushimachen gesang gospel gospelchor kirchenchor männerchor frauenchor kinderchor
    shanty shantychor jodeln jodlerklub karaoke beatbox beatboxen djing auflegen techno rave metal
    heavymetal hardrock rockabilly jazz swing blues schlager volksmusik klassik oper opern operette
    musical musicals konzerte festivals wacken synthesizer synthie modular produzieren songwriting songs
    bandprobe probenraum proberaum coverband schülerband bigband mundharmonika maultrommel dudelsack
    didgeridoo handpan djembe cajon conga pauke xylophon glockenspiel harfe laute banjo mandoline e-bass
    percussion drums fagott oboe piccolo flöte altflöte flügelhorn waldhorn alphorn euphonium tenorhorn
    baritonhorn sax laientheater amateurtheater theatergruppe theater-ag schultheater improvisation
    kabarett stand-up puppenbauen puppentheater zaubern zauberei kartentricks filmen filmemachen kurzfilme
    videoschnitt podcasten bloggen vlogging streamen twitch youtube serien netflix-abende kinoabend
    arthouse horrorfilme bollywood studio-ghibli marvel starwars startrek doctor-who harry-potter
    herrderringe tolkien fantasy sci-fi science-fiction krimis thriller romane lyrik gedichte
    kurzgeschichten fanfiction fanfictions tagebuch journaling buchclub lesekreis lesezirkel bookstagram
    booktok bibliophil leseratte bücherwurm hörspiele drei-fragezeichen pen&paper rollenspiel rollenspiele
    pnp das-schwarze-auge dsa tabletop miniaturenbemalen yugioh yu-gi-oh mtg sammelkarten fussballkarten
    panini paninisammeln figuren funko puppen teddys steiff playmobil dioramen eisenbahn trainspotting
    planespotting busspotting briefmarkensammeln philatelie münzsammeln numismatik bierdeckel mineralien
    fossilien fossiliensuche sondeln metalldetektor geschichte ahnenforschung genealogie heraldik
    reenactment mittelalter mittelaltermarkt ritter schwertkampf hema archäologie heimatforschung
    lost-places urbex astrofotografie sternegucken sternwarte wetterbeobachtung wetterstation
    makrofotografie naturfotografie tierfotografie analogfotografie dunkelkammer polaroid streetfotografie
    sprachen esperanto spanischkurs gebärdensprache ehrenamt tierschutz tafel foodsharing repaircafé
    repair-café klimaschutz politik counter-strike csgo cs2 rocket-league overwatch apex starcraft
    warcraft wow diablo witcher skyrim stardew animal-crossing mario-kart smash sims roblox brawlstars
    brawl-stars clash-royale among-us hades eldenring dark-souls ps5 xbox switch steam speedrunning esport
    e-sport bvb s04 hsv fcb vfb effzeh werder hertha bayern-fan dauerkarte auswärtsfahrten ultras stadion
    fussballplatz fußballverein
    """
)
LIKES = listed(
    """
    ich spiele, spiele, ich spiel, spiel, ich liebe, ich gehe gern, ich gehe gerne, mein hobby ist, meine
    hobbys, hobbys, hobbies, mein hobby, meine leidenschaft, ich mache, verliebt in, süchtig nach, ich
    sammle, sammle, ich sammel, ich lerne, lerne, ich übe, trainiere, ich trainiere, im verein, vernarrt
    in, verrückt nach
    """
)
LOVES = listed(
    """
    ich liebe, liebe, ich mag, fan von, mag, leidenschaft, steht auf, hobbys, hobbies, freizeit, gerne,
    verrückt nach, süchtig nach, sammelt, liebt, spielt, macht, freund von, freundin von, früher, heute,
    hier, nur
    """
)

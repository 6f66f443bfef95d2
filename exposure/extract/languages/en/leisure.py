"""Pastimes."""

from exposure.extract.languages.contract import bag, listed

HOBBIES = bag(
    """
    sax horses speedway ferreting twitching valorant fortnite roblox warzone genshin stardew osrs gacha
    bts
    blackpink swiftie photocards matcha-making bouldering fanfic fanfiction speedruns karaoke pub-quiz
    crosswords jigsaws macrame kombucha dahlias snooker pool darts bingo bridge whist rummy mahjong
    carrom kabaddi camogie shinty netballer footie footy touch-rugby freediving paragliding gliding
    skydiving slacklining longboarding unicycling allotment allotments quilter quilting knitter
    crocheter runner cyclist climber hiker rambler birder gamer gardener bookworm foodie baker surfer
    skater swimmer rower fencer potter woodturner whittling bellringing campanology morris orienteering
    paddleboarding wakeboarding kitesurfing bmx motocross karting drifting aikido capoeira kickboxing
    mma bjj ju-jitsu squash padel pickleball croquet curling boules petanque dominoes backgammon
    warhammer larp larping d&d gardening houseplants bonsai orchids cello viola flute clarinet saxophone
    trombone tuba bass banjo mandolin harp accordion bagpipes choir orchestra theatre improv stand-up
    opera musicals marching drumline colorguard cheer cheerleading gymnast tumbling parkrun triathlete
    marathoner ultrarunning fellrunning caving potholing kayaker metal-detecting geocaching
    trainspotting stargazing foraging mushrooms cheese sourdough brewing homebrew whisky gin barbecue
    bbq acting anime archery astronomy badminton baking ballet band baseball basketball beekeeping bikes
    biking biology birding birds birdwatching blogging books bouldering bowling boxing cake camping
    canoeing cars cats ceramics chess climbing coding coffee comics cooking cosplay cricket crochet
    crocheting crossfit cycling dance dancing darts dnd dogs drawing drums embroidery f1 fashion fencing
    films fishing fitness football foraging formula1 gaming gardening genealogy golf guitar gymnastics
    handball hiking history hockey horses hurling jazz jogging judo juggling k-pop karate kayaking
    knitting kpop lacrosse lego lifting linux literature makeup manga martial-arts metal minecraft
    motorbikes motorcycles movies music nature netball opera origami painting parkour philosophy
    photography piano pilates plants poetry pokemon politics pottery programming punk puzzles quilting
    reading robotics rock-climbing rowing rugby running sailing science scuba sewing singing
    skateboarding skating sketching skiing snowboarding soccer softball space surfing swimming synth
    synths taekwondo tango taxidermy tea techno tennis theater theatre trains travel traveling
    travelling trekking triathlon triathlons trumpet tv ukulele vinyl violin volleyball walking
    weightlifting wine wood woodwork woodworking wrestling writing yoga
    hillwalking hillwalker fellwalking munro-bagging munros mathlete mathletes dressage trampolining
    cribbage millinery oboe bassoon cornet euphonium piccolo glockenspiel concertina melodeon dulcimer
    cacti succulents bonsais terrariums aquascaping fishkeeping pigeon-racing falconry beekeeper apiary
    apiarist mycology lichens botany herpetology entomology moths butterflies fossils fossil-hunting
    mudlarking rockhounding lapidary calligraphy bookbinding letterpress lino linocut screenprinting
    printmaking pyrography marquetry lutherie upholstery leatherwork silversmithing blacksmithing
    glassblowing lacemaking tatting needlepoint cross-stitch felting basketry patchwork dressmaking
    cosplayer horology watchmaking typewriters philately numismatics campervans motorhomes narrowboats
    canals steam railways planespotting airbrushing kitbashing wargaming boardgames jigsaw sudoku
    cryptics scrabble pinochle euchre canasta bowls skittles quoits zumba swing lindy ceilidh bachata
    salsa samba flamenco bhangra kathak bharatanatyam clogging kendo kyudo sumo rucking powerlifting
    strongman deadlifts decathlon pentathlon hurdles javelin shotput pole-vault biathlon luge bobsleigh
    snowshoeing ice-hockey floorball korfball rounders frisbee disc-golf roller-derby dodgeball
    canyoning coasteering spearfishing snorkelling snorkeling bodyboarding windsurfing dinghies
    gig-rowing dragonboat amapiano grime dubstep folk bluegrass speedcubing amateur-radio ham-radio
    astrophotography handbells ventriloquism magic puppetry busking open-mic storytelling debating
    genealogist eclipse-chasing stormchasing
    steelpan moss dhol soca sk8 goalkeeper goalie midfield midfielder winger striker libero
    quarterback linebacker pitcher shortstop flanker fly-half scrum-half pantomime carp yarn
    uilleann bodhran drum'n'bass shoegazing bluegrass setters cosplaying gymrat gymbro drumlines
    quidditch speedcuber rollerblader thrifter stitcher darner tinkerer plectrums
    moshing mosher raver raves festivals gigs gig-goer gig-going concerts ceilidhs setlists busker
    buskers cartoonist cartoons doodling doodles doodler sketcher watercolours watercolour
    watercolors gouache pastels charcoal etching etchings engraving
    10ks 3d-printing 5ks a-cappella acapella accordionist aerial-silks aerials afrobeats air-hockey
    airfix airsoft allotmenteer alpinism am-dram amdram amphibians angler angling animal-crossing
    antiques ao3 aquarium aquariums archaeology arduino arthouse astrology astronomer audax
    audiobooks autocross aviculture b-movies bachatera backpacking bagpiper ballgames ballroom
    barbershop barbies barn-dancing bass-fishing bassist bassoonist bbqs beachcomber beachcombing
    beading beadwork beatboxing beer-mats beermats bees beetroot bellydance bellydancing bikepacking
    billiards birdkeeping birdwatcher bladesmithing blythe bobsled bocce boccia bollywood bookbinder
    bookstagram booktok bothies boulderer bowhunting braai breadmaking breakdancing breathwork
    bridge-player bujo bullet-journal bumblebees burlesque bushcraft cabaret cajon cake-decorating
    cameras camogie-player camra candle-making canyoneering car-boots carboot carcassonne cardmaking
    carnivorous-plants carping cartography cassettes catan cave-diving cdramas celeste cellist
    ceramicist charcuterie charity-shops cheesemaking chess-boxing chilli-growing chillies
    chocolatier choirs chorister chutney cinema cinephile circus cities-skylines city-pop citypop
    civ6 clarinetist clarinettist clay-pigeon clog-dancing cnc coffee-roasting coin-collecting
    cold-water composting concertinas corbetts cosplays couch-to-5k coxing coxswain cpop craft-beer
    crime-novels croquet-club cross-country crown-green cs2 csgo cubing curiosities cyclocross
    cynghanedd daffodils dancehall dark-souls decathlete decoupage deltiology detecting detectorist
    diabolo dinghy discus dj-ing djembe djing dnb documentaries doll-collecting dollhouses
    dolls-houses dominos donalds dota dragonflies draughts drones druidry drum-and-bass drummer
    dry-stone-walling dungeon-master dungeonmaster duolingo dwarf-fortress eafc egyptology
    elden-ring emulators enamel-pins enamelling enduro enka entomologist epee escape-rooms eso
    esperanto esports espresso eton-fives etymology eu4 eurorack factorio fanfics fellrunner
    fermentation fermenting ffxiv fiddle fiddler fifa figure-skating film-cameras fire-spinning
    fishkeeper fixie fixies flautist fly-fishing fly-tying flyfishing flytying folk-dancing foosball
    forager forging formula-one forza fossil-hunter fountain-pens fpv fragrance freediver
    fridge-magnets fungi funko funkos furniture-restoration furries furry geocacher geology
    gin-rummy gloomhaven gnomes goalball gongfu gran-turismo guitarist gunpla gw2 haiku haikus
    half-marathons hammer-horror handballer hardstyle harmonium harpist hearthstone hedgehog-rescue
    hedgelaying hema hen-keeping heptathlon heraldry high-jump hip-hop hiphop hollow-knight
    homebrewer homelab homesteading hornby hostas hula-hoop hurdler hurdy-gurdy hurler ice-climbing
    ice-skating indycar iracing irises j-pop jewellery-making jewelry-making jive jogger journaling
    journalling jousting jpop jrpgs k-dramas kakuro kart karts kdramas kefir keyrings kimchi
    kintsugi kirigami kite-flying knifemaking koi krump lace lacrosse-player lambretta lambrettas
    land-rovers landrovers laser-quest laser-tag latte-art le-mans league-of-legends leeks lemans
    lepidopterist lepidoptery letterboxd letterboxing librarything lifesaving lighthouses limericks
    lindy-hop line-dancing linguistics lo-fi lockpicking locomotives lofi long-jump longsword madden
    magnet-fishing manhwa marathons marimba mariokart marrows matcha matchboxes maypole meccano
    mechanical-keyboards meditation metalhead meteorology mezcal militaria minecraft-builder
    miniatures mixology mixtapes modding model-making model-railways model-trains modular monsteras
    mopeds morris-dancer morris-dancing moth-trapping motogp mountaineer mountaineering mridangam
    mtb mtg mudlark murder-mysteries mushrooming musical-theatre nail-art nanowrimo nascar nba2k
    neopets newts nollywood nonograms nordic-walking northern-soul numerology numismatist oboist
    oddities openwater organist orienteer ornithologist ornithology otome oud overwatch
    paddleboarder paganism paintball palmistry panto pantomime paper-craft papercraft parkruns
    pastry patisserie peak-bagging penny-farthing peonies percussion perfumes permaculture
    philatelist pianist pickling pigeon-fancier pigeon-fancying pigeons pinball ping-pong pingpong
    piper playwriting plushies poetry-slams pokemon-cards pole-dancing psytrance pubg pubquiz
    punting puzzler pyramids quilts quizzes quizzing race-walking racketball racquetball radio-ham
    rafting raku rallycross rallying ramblers rambling rapping raspberry-pi rc rc-cars rc-planes
    re-enactment real-ale real-tennis reefkeeping reenactment regatta reggae reiki resin rewilding
    rimworld rock-n-roll rockabilly rocket-league rocketry rogaining roguelikes roller-coasters
    roller-skating rollerblading rollercoasters rollerskates rollerskating roman-history
    romance-novels rpgs runescape sabre salsera saxophonist sci-fi scifi scooters scrambling
    scrapbooking scrapbooks screamo screenwriting scrollsaw sculling sculls sea-swimming
    self-hosting selfhosting shanties shoegaze shogi shortwave shot-put showtunes shrimping
    silent-films silversmith sim-racing simcity simracing sims-builder sitar ska skeet skeleton
    ski-touring skier skincare skittler skyrim slam-poetry slot-cars smallholding smash-bros
    snakes-and-lizards sneakerhead snow-globes snowboard snowboarder snowglobes soap-making
    soapmaking soldering speedcuber speedrunner speedrunning speedway-rider splatoon sport-climbing
    sprinter square-dancing stamp-collecting stargazer stationery steam-engines steeplechase
    storm-chasing sudokus sugarcraft superbikes supermoto surf-lifesaving survivalism sweetpeas
    swing-dancing synchronised-swimming synthwave table-tennis tamagotchi tandem tanguera tarot
    tattoo-collector taxidermist tcg tcgs teapots teaspoons tekken telemark telenovelas ten-pin
    tenpin terraria terrarium theremin thimbles thrifting thru-hiking timpani tinkering tomatoes
    topiary trackmania traction-engines tractors trad trail-running trailrunning trapeze
    treasure-hunting trig-points triple-jump trivia trombonist true-crime truffles trumpeter ttrpg
    ttrpgs turntables twitcher ultras undertale unicyclist upcycling van-life vanlife vaporwave
    veena velodrome venus-flytraps vespas vexillology via-ferrata vibraphone vinyls violinist
    violist visual-novels vivariums wainwrights warframe washi water-polo waterfalls waterpolo
    wattpad weather-watching weaving webkinz webtoons welsh-learner westerns wheel-throwing whiskey
    whist-drives wicca wild-camping wild-swimming wildcamping wildlife winemaking wingspan
    witchcraft woodcarving wordle wormery wrc wreck-diving ww2 xiangqi xylophone yo-yo yoga-teacher
    yogi yoyo yu-gi-oh yugioh zelda zine zinemaking zines
    """
)
LIKES = listed(
    """
    i play the, i play, i love playing, my hobby is, my hobbies are, i'm into, i collect, i've been
    playing, i started learning
    """
)
LOVES = listed(
    """
    i love, i like, i enjoy, lover of, fan of, obsessed with, passionate about, into, addicted to,
    powered by, loves, love
    """
)
JARGON = listed(
    """
    dropped a stitch, dropped stitch, frogged, frogging, tinked, turned the heel, heel turn, heel flap,
    steeked, skein, skeins, yarn shop, yarn stash, my yarn, stash busting, ravelry, knitting pattern,
    crochet hook, granny square, granny squares, amigurumi, stitch marker, circular needles, double pointed
    needles, dpns, sock yarn, fair isle, cable needle, magic loop, knit night, sewing pattern, seam ripper,
    overlocker, bobbin case, quilt top, quilt block, fat quarters, batting and backing, free motion
    quilting, embroidery hoop, tapestry kit, parkrun pb, park run pb, negative split, negative splits, tempo
    run, interval session, race pace, marathon pace, sub 20 5k, sub-20, sub 2 hour, sub-4, sub 4 marathon,
    my garmin, on strava, strava segment, kom on, black toenail, runner's knee, shin splints, carb loading,
    aid station, race number, pb by, new pb, 5k pb, 10k pb, half marathon pb, couch to 5k week, lactate
    threshold, century ride, sportive, club run on the bike, clipless pedals, clipped in, bonked at mile,
    inner tube number, turbo trainer, zwift, bib shorts, fixed wheel, gravel ride, chain gang ride, lane
    swim, tumble turn, tumble turns, front crawl, butterfly stroke, masters swim, tow float, dryrobe, cold
    dip, sea dip, belay, belayed, belaying, auto belay, sent my project, crimps, top
    rope, top-roped, lead climb, lead climbing, chalk bag, climbing shoes, trad
    rack, summit number, bagged a munro, munro number, trig point, trig points, wainwright number, wild
    camp, hacked out, hacking out, cantered, my canter, clear round, dressage test, flying change, muck out,
    mucking out, mucked out, tacked up, lunging the, livery yard, pony club, eventing, showjumping, hunter
    trials, bucked me off, bucked off, my riding lesson, blundered my queen, blundered a rook, hung my
    queen, my elo, elo rating, rapid rating, sicilian defence, queen's gambit declined, caro-kann, london
    system, en passant, checkmated by, lost on time, tabletop club, grand slam in spades, no trumps, doubled
    and redoubled, bridge partner, bridge night, duplicate pairs, whist drive, cribbage board, sliced it
    into, hole in one, double bogey, birdie on, three putt, three-putted, bunker on the, driving range,
    monthly medal, stableford, golf swing, double fault, double faulted, second serve, club doubles, mixed
    doubles, ladder match, squash ladder, out for a duck, bowled for a duck, golden duck, my bowling
    figures, opened the batting, opening the batting, number eleven bat, cricket whites, cricket teas,
    village second xi, second xi, third xi, fourth xi, nets tonight, nets session, five-a-side, five a side,
    5-a-side, sunday league, vets league, walking football, nutmegged, own goal in the, scored a hat trick,
    scored a hat-trick, left back for, goalkeeper for, in goal for, away days, our relegation, got
    relegated, we got relegated, playoff final, derby day, lost the derby, won the derby, 180 in the, oche,
    century break, potted the black, on the black, treble twenty, arrows tonight, crown green, bowls final,
    county bowls, bias on the bowl, allotment, allotments, slugs ate, slug pellets, tomato blight, potato
    blight, green tomatoes, my courgettes, courgette glut, glut of courgettes, runner beans, broad beans,
    first tomatoes, first tomato, compost heap, compost bin, seed potatoes, chitting, potting shed, potting
    on, potted on, pricked out, hardening off, polytunnel, raised beds, raised bed, dahlia tubers, sweet
    peas, hanging baskets, bare root roses, box blight, box moth, vine weevil, my hydrangea, my monstera,
    fiddle leaf fig, repotted, repotting, houseplant, propagating, seed catalogue, rhs, chelsea flower show,
    best in show, prize marrow, leek show, swarm in the, hive inspection, my hives, my bees, queen cells,
    bee suit, honey harvest, varroa, supers on, life list, twitched, bird hide, year list, garden birds,
    bird feeder, feeders in the, waxwings, bittern, hoopoe, barn owl in the, my binoculars, binos, moth
    trap, hawk moth, dawn chorus walk, bat detector, pond dipping, rock pooling, sourdough, my starter,
    overproved, underproved, banneton, hydration dough, laminated dough, macarons, feet on my macarons,
    piping bag, royal icing, soggy bottom, victoria sponge, showstopper, cake stall, jam set, marmalade
    season, seville oranges, home brew, homebrew, mash tun, racked the cider, bottling day, fermenter,
    kombucha scoby, scoby, grade eight, grade five theory, embouchure, third position, bow hold,
    rosin, reed split, barre chords, f chord, power chords, pedalboard, guitar pedal, strings snapped,
    snapped a string, drum fill, rimshot, double kick, paradiddles, sight reading, scales practice, page
    turner, open mic, load-in, our drummer, our bassist, our singer, our lead singer, our guitarist, band
    practice, band rehearsal, our gig, my band, brass band contest, euphonium, second cornet,
    contest march, second altos, second alto, first sopranos, second soprano, tenor section, bass section,
    alto section, carol service rehearsal, choir tour, chorister, plain bob, grandsire,
    quarter peal, bell tower, ringing chamber, nat 20, nat 1, natural twenty, natural 20, natural one, my
    paladin, my bard, my warlock, my tiefling, my rogue, my cleric, tpk, our dm, my dm, my players, session
    zero, character sheet, long rest, homebrew campaign, dice goblin, painting minis, primed my, space
    marines, orks, tau army, kill team, necrons, tyranids, hardstuck, ranked tonight, ranked match, solo
    queue, soloq, platinum trophy, platinumed, shiny hunting, shiny charizard, speedrun, world record pace,
    pb'd, new world record, beat malenia, raid night, raid boss, wiped on the boss, my guild, gacha, pulled
    a five star, 50/50 lost, minecraft server, my minecraft, redstone, stardew farm, animal crossing island,
    sims save, factorio, dwarf fortress, civ game, retro console, crt tv, rom hack, photocard, photocards,
    my bias, bias wrecker, comeback stage, lightstick, fan meet, signed setlist, test pressing, record store
    day, my record player, crate digging, b-sides, first pressing, darkroom, developed a roll, medium
    format, my leica, prime lens, macro lens, long exposure, astro shots, my telescope, andromeda, orion
    nebula, saturn's rings, perseids, star party, aurora hunting, aurora alert, nanowrimo, query letter,
    querying, beta readers, my wip, fanfic, ao3, poetry night, poetry slam, open mic poem, writing group, to
    be read pile, library haul, second hand bookshop, dnf'd, reading challenge, sketchbook, life drawing,
    life model, linocut, lino print, screen print, glaze firing, kiln, wheel throwing, threw a bowl, centred
    the clay, pinch pot, gouache, watercolour, watercolours, oil paints, plein air, inktober, commissions
    open, art stall, pointe shoes, pointe class, pirouette, pirouettes, fouettes, dance recital, dance comp,
    dance competition, dance moms, lyrical solo, tap shoes, cha cha, quickstep, paso doble, salsa night,
    milonga, ceilidh, morris side, forgot my lines, forgot my line, dame this year, prompt
    corner, am dram, improv night, stand-up set, tight five, circus skills, aerial class, pole class,
    unicycle, fire poi, project car, my mx5, the mx5, engine rebuild, rebuilt the engine, carburettor,
    carburettors, head gasket on the, track day, lap time, karting, rally stage, oversteer,
    green laning, trials bike, motocross, my bonneville, my triumph, my harley, my vespa, wheel build,
    french polish, french polishing, dovetails, dovetail joints, wood shavings, whittled, whittling, scroll
    saw, hand plane, bandsaw, n gauge, oo gauge, loft layout, steam gala, heritage railway, footplate,
    narrowboat, canal locks, dinghy, capsized, spinnaker, regatta, crewed for, crabbed an oar, coxed,
    coxing, erg test, 2k test, sculling, bow seat, stroke seat, paddle board, sup board, surf report, point
    break, dawn patrol, quiver of boards, dive log, night dive, wreck dive, nitrox, decompression stop, lb
    carp, lb pike, lb bass, lb trout, lb cod, pb carp, mirror carp, fly box, tied a fly, dry fly, salmon
    season, opening day of the season, boilies, groundbait, match peg, tench, barbel, metal detector,
    hammered coin, roman coin, fossil hunting, ammonites, ichthyosaur, geocache, ftf, first day
    covers, penny black, stamp fair, coin fair, missing sticker, swapsies, panini album, lego set, lego
    technic, piece jigsaw, piece puzzle, jigsaw piece, cryptic crossword, times crossword, guardian
    crossword, wordle streak, picture round, day streak, irregular verbs, deadlift pr, deadlifted, squat pr,
    bench press, bench pr, pull up bar, muscle up, push day, crossfit box, wod, hyrox, gym pr, powerlifting
    meet, blue belt, purple belt, brown belt, sparred, armbar, no gi, kata, dojo, randori, throw of the
    night, foil final, parried, recurve, arrows in the gold, roller derby, jammer, derby name, goal attack,
    goal shooter, goal defence, wing attack, centre pass, hurley, sliotar, shinty, caman, lacrosse stick,
    hockey stick, astro turf, loosehead, tighthead, fly half, conversion from the touchline, touch rugby,
    ultimate frisbee, disc golf, pickleball, padel, table tennis, libero, cheer comp, tumbling pass, back
    handspring, round-off, beam routine, floor routine, bars routine, figure skating, double axel, toe loop,
    ice time, rink at, zamboni, bonspiel, orienteering, fell race, hill reps, obstacle race, tough mudder,
    triathlon, brick session
    """
)
"""What people say of a pastime, and hardly of anything else."""

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

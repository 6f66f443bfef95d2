"""What people do for pleasure."""

from exposure.extract.languages.contract import bag, listed

HOBBIES = bag(
    """
    cricket trekking sketching coding shayari kabaddi carrom kathak bharatanatyam pottery tabla sitar
    guitar bass anime manga k-pop kpop cycling running chess badminton photography painting gardening
    reading trek runner poetry football yoga singing dance baking gaming kho-kho hockey volleyball
    basketball carom ludo tennis swimming gym zumba dancing bharatnatyam bhangra garba harmonium flute
    bansuri piano keyboard drums ukulele drawing mehndi rangoli calligraphy hiking biking cooking knitting
    stitching embroidery crochet writing bgmi pubg freefire valorant fortnite minecraft kdrama kdramas bts
    standup theatre natak boxing wrestling kushti karate judo taekwondo skating kite patang origami
    astronomy birdwatching vlogging beatboxing rap birding bagwani baagwani baagwaani terrace-garden gamle
    paudhe plants bonsai kitchen-garden shayar kavita ghazal ghazals kavi mushaira nazm likhna lekhan
    kahaniyan kahani sahitya upanyas gaana sangeet riyaaz riyaz raag classical hindustani carnatic bhajan
    kirtan qawwali sufi gazal dholak dhol mridangam veena sarod santoor shehnai violin saxophone
    mouth-organ antakshari karaoke odissi kuchipudi manipuri mohiniyattam kathakali lavani ghoomar dandiya
    giddha chhau folk-dance hiphop hip-hop contemporary salsa nritya naach rangmanch nukkad nautanki
    ramleela improv stand-up comedy mimicry open-mic openmic ventriloquism magic jaadu gilli-danda
    gully-cricket gallicricket tennis-ball-cricket ipl csk rcb mi kkr srh fantasy-cricket dream11
    table-tennis tt squash snooker pool billiards golf polo archery tirandaazi shooting nishanebaazi
    fencing weightlifting powerlifting bodybuilding calisthenics crossfit kasrat akhada akhara pehelwani
    mma kickboxing kalaripayattu silambam mallakhamb athletics sprint marathon half-marathon 10k parkrun
    walking morning-walk sair cycle rides bullet royal-enfield enfield roadtrips road-trips bikeriding
    motovlogging offroading camping mountaineering rock-climbing climbing rappelling paragliding scuba
    diving snorkelling surfing rafting kayaking rowing travelling travel ghumakkad ghumakkadi ghoomna
    musafir backpacking safari wildlife bird-watching stargazing astrophotography telescope cameras camera
    reels editing filmmaking short-films dslr drone mandala madhubani warli doodling doodle sketch canvas
    oil-painting watercolour resin clay mitti-ke-bartan silai bunai kadhai kadhaai sewing tailoring
    macrame quilling paper-quilling craft diy candle-making soap-making jewellery-making nail-art mehendi
    henna makeup skincare khana-banana cake-baking chai-tasting barbecue pickle achar street-food foodie
    food-blogging momos-hunting stamps stamp-collection coins sikke coin-collection diecast hotwheels lego
    puzzles rubik rubiks sudoku crossword shatranj rummy teen-patti tash uno monopoly board-games housie
    tambola kbc debating debate mun books kitabein kitaben novels bookstagram wattpad
    fanfiction comics raj-comics chacha-chaudhary tinkle marvel dc harry-potter webseries bollywood
    tollywood purane-gaane retro kishore rafi lata vinyl podcasts podcasting blogging programming robotics
    arduino linux open-source 3d-printing chess.com esports e-sports codm cod gta ff clash-of-clans coc
    clash-royale among-us roblox genshin fifa efootball pes wwe formula-1 f1 ncc nss scouts scout
    volunteering ngo blood-donation parade drill band-baaja stargazer meditation dhyan pranayam vipassana
    reiki astrology jyotish tarot numerology kabootarbaazi kabootar patangbaazi kitesurfing aquarium
    aquascaping fishing machhli-pakadna angling thrifting sneakers sneakerhead watches ghadiyan
    ghadi-collection trains railfan railfanning planespotting
    """
)
LIKES = listed(
    """
    mujhe pasand, khelta hoon, khelti hoon, ka shauk, ka shok, ki shaukeen, ka shaukeen, ka deewana, ki
    deewani, ka bukhaar, ka bhoot, ka keeda, mera shauk, mera hobby, meri hobby, seekh raha, seekh rahi,
    sikh raha, sikh rahi, i love, hobby hai, hobbies, shauk hai
    """
)
LOVES = listed("shauk, hobby, hobbies, pasand, lover, premi, deewana, deewani, fan, love, loves, bas")

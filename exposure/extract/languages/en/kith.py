"""Names of friends and of animals, and names that are rather a star's."""

from exposure.extract.languages.contract import bag, listed

SHORT_NAMES = bag(
    """
    abs al ash barb bea beck berk billie bo bob bobbie bonnie britt cal cam cass chris clem coco connie cyn
    dee del den di dom dora ed eddie els ells em ena esme faye fern fin fitz floss flossie fran frank
    frankie ginny hal hannah hol iggy ira ivy jack jay jed jem jen jo jock joe jojo jonty jude jules kat kay
    kel kit kitty lee len leo les lew lex lil lily lou loz luce lynn mac macca maggie mags mandy mari marge
    maz meg mick mike milly mo moll nat ned nel nell nev nic nick nik non nora oz pam pat pearl peg penny
    perce pip polly poppy queenie ralph ray reece reese reg rex rhi rick rob robin rog ron roo ros rose
    rosie ross roy ruby rudy sam sandy shaun shell sid si sim sonny stan sue tam tami ted teddy tess tim
    tink toby tom tone tony tori val vee vera vi vic vin viv wally winnie xav yas zee zed
    """
)
"""First names that are words as well, or very short: they count with a capital only."""
FAMOUS = bag(
    """
    justin bieber adele ariana beyonce beyoncé rihanna taylor kanye kylie kendall khloe kourtney kris kim
    selena demi miley zayn niall louis messi ronaldo neymar kylian zlatan rooney gerrard beckham becks
    mbappe salah haaland kane trump donald hillary barack obama boris rishi keir biden vladimir putin meghan
    camilla diana elvis madonna britney whitney mariah shakira drake eminem jesus moses allah muhammad
    mohammed buddha krishna shiva satan lucifer zeus thor loki hulk frodo gandalf hermione dumbledore snape
    voldemort katniss peeta barbie ken mario luigi zelda sonic pikachu kirby goku naruto sasuke luffy elsa
    nemo woody buzz shrek simba homer bart marge sheldon ross chandler daenerys arya sansa cersei tyrion
    negan daryl rick morty fleabag sherlock watson poirot marple columbo tyson usain serena venus novak
    federer nadal djokovic tiger lebron kobe shaq steph giannis brady mahomes keanu leonardo dicaprio brad
    angelina oprah kermit nigella delia clarkson elon siri alexa cortana xtina gaga bowie cher bono ringo
    lennon jagger hozier lizzo dua sza doja cardi nicki jungkook jimin taehyung suga namjoon jin hoseok
    jisoo rosé hyunjin kirstie tyrone romeo juliet hamlet macbeth ophelia heathcliff darcy lizzie gatsby
    dorian dracula frankenstein ahab ishmael odysseus achilles hercules cleopatra caesar napoleon
    shakespeare mozart bach chopin einstein newton darwin storm lulu rudolph santa noel emmanuel bella casey
    tanner jaclyn rudy said line beat nail ever odd theres sad apollo indy kennedy reagan nixon clinton
    merkel brandy wendy til crystal pluto
    """
)
"""First names under which the press, films and jokes speak of somebody, and words that are names too."""
PET_NAMES = bag(
    """
    admiral archduke baguette bagel bagheera baloo bandit banjo barkley bean beans bear beasley beast
    beethoven benji biggles bilbo biscuit bisto blackie blaze blossom blue bluebell bobbin bonbon bones boo
    boots boss bramble bravo brisket brownie bruiser brutus bubbles buckbeak buddy bugsy bumble bungle bunny
    burrito buster butter buttercup butterscotch button buttons cadbury candyfloss caramel carrots cashew
    casper catticus caviar chai champ chaos chappie checkers cheddar cheeto cheesecake cheeto chestnut
    chewie chilli chip chippy chips chonk chorizo chowder churro chutney cinders cinnamon clover cobbler
    cobweb cocoa coconut cookie cornbread cosmo crackers cricket crisps croissant crouton crumb crumble
    crumpet cuddles cupcake custard dash dibbles diesel digby digger dijon dinky ditto doodle dotty doughnut
    duffy dumpling dusty echo edamame ember falafel falkor fang fergie fido fidget figaro flapjack flapper
    flash flipper flopsy flossie fluff fluffy freckles fudge fuzzy garfield gazpacho ghost giblet giblets
    gimli ginger gingernut gingersnap gizmo gnocchi goblin goose gravy grizzly guinness gumbo gunner gus
    gypsy halloumi haribo hashbrown haggis hazelnut hobnob honey hoover houdini hummus inky jaffa jellybean
    jet jinx jubilee kebab kelpie ketchup kimchi kipper kiwi koala kona laika lasagne latte lemon lentil
    liquorice macaroni macaron mackerel magpie malteser mango maple marble marbles marmalade marmite
    marshmallow meatball midnight miffy milo mimosa ming minestrone minnow minty misty mittens mocha mochi
    mojo monty moose mopsy mozzarella muffin muffins mungo mustard nacho nachos nala nibbles nimbus noodle
    noodles nougat nugget nutella nutkin nutmeg oatmeal onyx oreo orzo otter paddington pancake panda pangur
    panko panther paprika parsley parsnip patches patch paws peanut peaches pebble pebbles pepper peppercorn
    pepperoni pesto pickle pickles pierogi pikachu pinto pippin pirate pistachio pixel pixie poe pogo polo
    pongo popcorn poppadom poppet porkchop porridge precious pretzel profiterole prosecco pudding pudge puff
    pugsley pumpernickel pumpkin pushkin quaver quavers quince quiche rascal radish raisin ravioli remus rex
    ribbon ripley rizzo rocket rocky rolo roly romulus rover rudolph ruffles rusty sable salem salami salsa
    sausage scampi scamp scone scooby scout scraps scrappy scruff scruffy shadow shandy sherbet shortbread
    sidecar simba skittles smokey smudge smurf snickers sniffles snoopy snowball snowflake snowy socks sooty
    sorbet sourdough spaghetti sparky speckle spike spock spot spotty sprocket sprout spud squeak squash
    squid squidge squiggle sriracha stitch stilton strudel sugar sushi sweep sweetpea syrup taco tadpole
    tahini tapioca tater tatertot tempura teriyaki thistle thumper thunder tibbles tigger tilly tinker
    tiramisu toast toaster toffee tofu toothless toto treacle trifle trigger truffle tuna turbo turnip
    tuppence twiglet twinkle twix uggie umbro velcro vimto waffle waffles walnut wasabi whiskers whisky
    whopper widget wiggles wolfie wonton woofer wookiee wotsit yams yeti yogi yorick ziggy ziti zorro
    """
)
"""What animals are called and people hardly are."""
ACTS = listed(
    """
    rang, phoned, texted, messaged, facetimed, emailed, replied, tagged, posted me, sent, brought, bought,
    baked, cooked, drove, cycled, walked, carried, lent, gave, handed, threw, dropped, picked, collected,
    fetched, drew, knitted, painted, wrote, built, fixed, mended, borrowed, stole, nicked, pinched, took,
    ate, drank, spilled, spilt, broke, smashed, lost, found, won, beat, failed, passed, booked, cancelled,
    planned, organised, organized, invited, dragged, roped, convinced, persuaded, talked, told, asked,
    reckons, reckoned, insists, insisted, swears, swore, claims, claimed, promised, threatened, refuses,
    refused, forgot, remembers, remembered, knew, knows, wants, wanted, needs, hates, hated, snores, snored,
    fell, tripped, fainted, cried, laughed, sobbed, screamed, shouted, whispered, sang, danced, slept, woke,
    stayed, left, moved, turned up, showed up, showed me, arrived, landed, flew, knocked, waved, hugged,
    held, sat, stood, lives, lived, quit, retired, graduated, went, came, got, made, let, made me, did,
    didn't, does, doesn't, won't, wouldn't, can't, cannot, couldn't, hasn't, hadn't, isn't, wasn't, owes,
    keeps, kept, still, just, finally, always, never, once, thinks, thought, says, said, warned, bet, dared,
    decided, suggested, proposed that, volunteered, signed, dyed, cut, shaved, peed, puked, vomited, threw
    up, ghosted, blocked, unfollowed, tried, taught, teaches, plays, played, paid, sold, stopped, managed,
    accidentally, apparently, used to, would, had, has, has got, has had, has just, has been, has taken, has
    eaten, has stolen, has gone, has moved, has decided, has discovered, has agreed, has bought, has booked,
    has sent, has made, has found, has lost, has won, has broken, has left, has started, has stopped, has
    invited, has offered, has the, has my, has our, has a, has an, has asked, has no, has finally, has
    never, has now, has already, has officially, is asleep, is outside, is late, is moving, is leaving, is
    coming, is on, is not, is still, is having, is getting, is driving, is bringing, is making, is
    convinced, is refusing, is insisting, is currently, is now, is at, is here, is home, is away, is back,
    is up, is down, is round, is over, is engaged, is pregnant, is single, is staying, is sleeping, is
    snoring, is crying, is trying, is pretending, is telling, is teaching, is learning, is singing, is
    dancing, is cooking, is watching, is threatening, is waiting, is doing, is going, is taking, is sat, is
    stood, is sitting, is standing, is wearing, is off, is my, is our, is a liar, is a menace, is a genius,
    is a saint, is banned, is vegan, was outside, was late, was right, was wrong, was there, was my, was
    our, was at, was on, was in, was born, was sick, was crying, was asleep, was meant, was supposed, was
    sat, was driving, was having, was telling, calls me, calls it, takes all, takes my, brings, leaves,
    comes, goes, gets, makes, turns up, turned, wears, sends, texts, rings, drives, cooks, lends, laughs,
    cries, sings, sleeps, eats, drinks, lets, tells, asks, helps, helped, heard, saw, met, caught, watched,
    bit, locked, opened, closed, pulled, pushed, shared, spent, showed, wished, wore, yelled, announced,
    admitted, agreed, answered, apologised, argued, arranged
    """
)
"""What stands behind the name of a friend in everyday news."""
BELONGINGS = listed(
    """
    wedding, hen, stag, hen do, stag do, hen party, baby shower, leaving do, leaving drinks, leaving party,
    birthday, bday, party, housewarming, funeral, wake, graduation, christening, barbecue, bbq, gig, play,
    recital, exhibition, launch, house, flat, place, room, garage, basement, garden, kitchen, sofa, couch,
    settee, shed, van, car, balcony, porch, attic, loft, spare room, floor, door, gate, doorbell, mum, mom,
    dad, mam, nan, gran, brother, sister, cousin, boyfriend, girlfriend, husband, wife, ex, kid, kids, baby,
    son, daughter, dog, cat, rabbit, hamster, horse, phone, number, laptop, charger, bike, scooter, guitar,
    coat, jumper, hoodie, jacket, dress, shoes, boots, straighteners, umbrella, keys, spare key, notes,
    homework, essay, recipe, chilli, curry, lasagne, soup, cooking, driving, singing, snoring, laugh, voice,
    face, hair, haircut, fringe, beard, moustache, ankle, knee, leg, arm, back, tooth, hip, kidney, scan,
    chemo, op, operation, diagnosis, voicemail, voice notes, texts, emails, postcards, letters, tent,
    caravan, boat, allotment, emergency contact, plus one, bridesmaid, best man, neighbour, neighbor,
    landlord, team, band, lift, handwriting, spreadsheet, playlist, lunch, sandwich, chips, birthday cake,
    present
    """
)
"""What a friend has that people speak of."""
ANIMAL_ACTS = listed(
    """
    ate, has eaten, un-ate, chewed, has chewed, barked, barks, meowed, meows, purrs, purred, hissed, hisses,
    growled, growls, howled, howls, whined, whines, yowled, snores, snored, sniffed, licked, licks, drooled,
    scratched, scratches, clawed, shed, moulted, peed, pooed, pooped, weed, widdled, threw up, puked, was
    sick, farted, farts, stole, has stolen, steals, knocked, knocks over, escaped, has escaped, ran away,
    ran off, came running, comes running, comes when, came home, hid, hides, jumped, jumps, climbed, climbs,
    dug, digs, buried, slept on, sleeps on, sleeps in, is asleep, is snoring, curled, curls, sat on, sits
    on, stares, stared, judges, is judging, brought me, brought us, brings me, brought in, caught, catches,
    killed, bit, bites, nipped, headbutted, headbutts, brayed, crows, squawks, squawked, screeches, swims,
    hatched, laid an, laid two, rolled in, rolls in, fell in, got stuck, got into the, got on the, got out,
    has got out, woke me, wakes me, wakes us, woke us, refuses to, won't eat, won't come, won't go, won't
    get off, won't let me, hates the, hates his, hates her, loves the, has discovered, has learned, has
    learnt, has worked out, has figured out, has decided, has taken over, has claimed, is on the sofa, is on
    the bed, is on my, is under, is behind, is in the garden, is in the litter, needs a walk, needs walking,
    wants his, wants her, wants feeding, demands, demanded, ignores, ignored, destroyed, has destroyed,
    shredded, has shredded, swallowed, has swallowed, drank, passed away, crossed the rainbow, died, turned
    one, turns one, weighs
    """
)
"""What animals do."""
BRANDS = bag(
    """
    adhd adobe ah aldi alexa all allah also always amazon android another anxiety anyone apparently apple
    argh argos arriva arsenal asda asked asos audi aunt autism autocorrect autumn avanti baby bad barbie
    barca barclays barista bbc bestie bf big biology bloke bluesky bmw boots boss both bouncer boy
    boyfriend breaking brexit brother btw builder bumble buses came capitalism cashier cat cats celtic
    chatgpt chelsea chemistry chickens children christmas city class coach colleague colleagues college
    congrats congress cortana costa council cousin covid cried currys customer customers dad daughter
    dear dentist depop depression dhl discord disney diwali doctor doctors dog dogs domino's dominos dpd
    driver dunelm duolingo dvla dwp each earth easter easyjet ebay eid eight either emirates england
    english epic etsy even everton everybody everyone evri ex excel facebook father fedex felt few fiance
    fiat first fitbit five flatmate ford fortnite found four french fyi garmin gave geography german gf
    girl girlfriend god good google got government gp gpt gran greggs grindr guard guy gwr half halfords
    halifax halloween hamster hanukkah happy hbo heard hello hens hermes hey hi hinge history hmrc
    hogwarts home honda honestly hopefully horse housemate hsbc hubby hulu husband iceland idk ikea
    imagine imam imo insomnia insta instagram ipad iphone ireland itv jesus jet2 jira jupiter just karma
    kfc kia kid kids kitten klarna labour lad lady landlady landlord lass last latin laughed lego lent
    lidl life linkedin literally little liverpool lloyds lner lol lost love lovely luckily lufthansa
    macbook made madrid man manager many mars marvel mastercard mastodon math maths maybe mcdonald's
    mcdonalds meanwhile men mercury microsoft minecraft miss monzo moon morrisons most mother mum nan
    nando's nandos nationwide nature natwest neighbor neighbors neighbour neighbours neither netflix
    never new next nhs nine nintendo nissan no nobody nokia none northern nurse nurses ofsted oh ok okay
    old omg once one only other others outlook parliament partner paypal people perhaps photoshop physics
    pinterest playstation please plumber pokemon police poor postie postman poundland pov priest primark
    prime psa puppy rabbi rabbit radio rain ramadan rangers receptionist reddit remember reminder revolut
    roblox roommate ryanair sadly said sainsbury's sainsburys samsung santa santander satan saturn saw
    school scotland screwfix second senate seven several shein shopify sir siri sister six sky slack
    slept snap snapchat snow society some somebody somehow someone son sony sorry spanish spent spoiler
    spoons spotify spring spurs stagecoach starbucks starling steam still strava subway summer sun
    talktalk tbh teacher teachers teams teenager telegram temu ten tesco tesla tfl thanks then therapy
    thought threads three tiktok tinder today toddler told tomorrow tonight took tories tory toyota
    traffic trainline trains tumblr twice twitch twitter two uber ugh uncle uni united update ups
    valorant vauxhall venus vicar vinted virgin visa vodafone volvo waiter waitress waitrose wales
    weather well went wetherspoons whatever whatsapp whoever wife wifey wilko wind windows winter wizz
    woke woman women woo work wow wtf xbox yay yes yesterday youtube zoom pluto britain britian europe
    america africa asia india china japan france germany spain italy russia ukraine poland brazil mexico
    canada australia israel palestine gaza nato un eu interviewer interviewers examiner examiners
    invigilator seagull seagulls pigeon pigeons squirrel squirrels fox foxes mouse mice rat rats spider
    spiders wasp wasps bee bees roster rota supervisor line neighbour's management admin payroll hr it
    consultant surgeon midwife health visitor paramedic ambulance optician optometrist physio
    physiotherapist pharmacist chemist dietitian dermatologist radiographer anaesthetist obstetrician
    gynae gynaecologist paediatrician psychiatrist psychologist therapist counsellor counselor mentor
    tutor lecturer professor prof supervisor's head headteacher principal dean registrar librarian
    caretaker janitor bursar governor usher warden landlord's agent agents estate letting solicitor
    lawyer barrister judge magistrate jury court bailiff bailiffs accountant banker bank banks broker
    insurer insurance mechanic electrician joiner carpenter roofer plasterer decorator painter gardener
    cleaner window binmen binman bins courier couriers delivery postwoman mailman mailperson milkman
    cabbie taxi conductor pilot stewardess steward captain crew bouncers barman barmaid bartender
    publican chef waitstaff hostess concierge butcher baker fishmonger greengrocer hairdresser barber
    stylist beautician tattooist trainer instructor ref referee umpire linesman goalie keeper striker
    captain's skipper coach's minister pastor reverend bishop deacon nun monk choir organist congregation
    customer's client clients passenger passengers commuter commuters pedestrian cyclist cyclists
    motorist tourist tourists hiker jogger stranger strangers someone's somebody's random builder's kids'
    student students pupil pupils lad's lads girls boys guys folk folks families parents grandparents
    neighbours' crowd everyone's audience fans players teammates recruiter recruiters recruitment
    employer employers intern interns apprentice trainee temp temps staff security reception
    receptionists secretary president chairman chairwoman treasurer volunteer volunteers satnav gps
    printer laptop computer phone wifi broadband router kettle toaster fridge freezer oven dishwasher
    washer dryer boiler heating shower hoover roomba alarm doorbell smoke train bus tram plane flight
    ferry bike motorbike scooter van lorry tractor car cars bmw's engine battery clutch dentist's
    doctor's hospital surgery clinic ward nurse's carer carers care social worker workers council's
    police's copper coppers cop cops fireman firefighter firefighters army navy tide waves storm ice fog
    frost thunder lightning hail sunshine heatwave chatbot bot ai algorithm spellcheck predictive
    google's alexa's siri's app apps website twitter's x nothing something everything anything whatever's
    nowhere somewhere everywhere been being having going getting coming trying watching waiting thinking
    talking looking feeling sitting standing walking driving running working sleeping eating drinking
    reading writing gotten had left kept knew met sat stood ran drove walked tried bought sold paid sent
    couldn't can't won't wouldn't don't didn't doesn't isn't wasn't weren't haven't hasn't hadn't
    shouldn't ain't turns turned clearly obviously basically seriously legit lowkey highkey fully fair
    fairplay typical classic absolute absolutely totally proper proud birthday wedding funeral party
    dinner lunch breakfast tea coffee pizza curry cake bread toast cheese soup full empty small long
    short wet cold hot warm dry dark early late young single double triple finding keeping leaving moving
    changing starting finishing quitting buying selling mental physical emotional financial anxiety's
    grief fear hope joy pain cancer covid's flu migraine wee auld bloody sodding effing damn stupid ffs
    smh tbf imho ngl istg fml lmao lmfao rofl haha hahaha ahaha pmsl omfg hmm hm huh meh eh aw aww ooh
    ouch oof yikes jeez christ gosh blimey crikey bugger bollocks shit fuck hell year years month months
    week weeks day days hour hours minute minutes morning evening afternoon night nights weekend weekends
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday first's third fourth fifth sixth seventh eighth tenth
    hundred hundreds thousand thousands million dozens loads lots plenty much more less least enough this
    that these those what which who whose where when why how dads mums moms nans grans aunts uncles
    cousins siblings twins triplets bub bubs newborn newborns infant babies toddlers teens teenage
    teenagers husbands wives exes partners fiancee hubs missus mrs mister madam dogs' cats' puppies
    kittens bunny bunnies hamsters guinea pony ponies horses cow cows sheep goats chicken duck ducks
    geese goose swan swans parrot budgie fish goldfish tortoise snake lizard
    """
)
"""Words with a capital that do what people do, or begin a sentence, and are no names."""
HUMAN_ACTS = listed(
    """
    texted, rang me, rang at, phoned, facetimed, messaged me, replied all, cried, laughed, sobbed, giggled,
    sighed, whispered, winked, waved, hugged, reckons, swears, swore, insists, insisted, dared, bet me,
    lent, borrowed my, owes me, owes us, drove me, drove us, drove through, drove home, cooked, baked,
    brought me, brought us, brought a, brought her, brought his, brought round, snores, snored, moved in,
    moved out, moved to, moved back, turned up, showed up, got married, got drunk, got engaged, got me, got
    us, fell asleep, fell off, fell in, fainted, tripped, forgot my, forgot his, forgot her, forgot to, ate
    my, ate the, ate all, ate a, ate an, asked me, asked if, asked why, asked for, asked us, wants me, wants
    us, wants to know, thinks i, thinks it's, thinks she, thinks he, thinks we, says i, says she, says he,
    says we, says my, said i, said she, said he, said it, said yes, said no, told me, told us, told
    everyone, told the, told my, knows i, knows my, made me, made us, calls me, called me, called it, still
    thinks, still has, still hasn't, still owes, still won't, still says, still can't, keeps telling, keeps
    asking, keeps sending, keeps saying, keeps trying, keeps texting, keeps stealing, keeps calling, keeps
    leaving, keeps making, has my, has eaten, has decided, has bought, has booked, has gone, has got, has
    stolen, has moved, has invited, has dyed, has cut, has a new, has quit, has asked, has agreed, has
    offered, has promised, has discovered, is asleep, is outside, is crying, is late, is moving, is leaving,
    is driving, is bringing, is making, is convinced, is refusing, is insisting, is teaching me, is telling,
    is having, is staying, is not speaking, isn't speaking, is banned, is engaged, is pregnant, was right,
    was wrong, was crying, was late, was asleep, was sick, was outside, won't stop, won't let me, won't
    come, won't tell, won't shut up, couldn't stop, didn't know, didn't say, doesn't know, doesn't like,
    can't cook, can't drive, can't swim, can't dance, can't stop, and i, and me, sat with, sat next to, sat
    on, sat in, stayed with, stayed up, stayed over, walked me, walked home, walked in, walked out, walked
    the, stood up, stood there, stood on, held my, held the, picked me, picked up, picked the, dropped off,
    dropped me, dropped his, dropped her, dropped the, carried me, carried my, dragged me, dragged us,
    talked me, talked us, convinced me, persuaded, roped me, saved me, taught me, gave me, gave us, gave
    birth, sent me, sent us, bought me, bought us, bought a, bought the, bought an, paid for, invited me,
    invited us, introduced me, wrote me, wrote a, dyed her, dyed his, dyed my, cut my, cut her own, cut his
    own, shaved, plaited, wears, took me, took my, took the, took one look, took off, left me, left his,
    left her, left the, left a, left for, left in, left early, came over, came round, came home, came back,
    went home, went in, went and, went on, went quiet, lost his, lost her, lost the, lost it, lost a, found
    me, found a, found the, found out, broke his, broke her, broke the, broke my, broke up, broke it, passed
    out, passed his, passed her, started crying, started dating, quit, retired, graduated, got into, got
    his, got her, got my, got out, would never, would say, looked at me, looked me, smiled, shouted,
    screamed, yelled, sang, danced, dances, sings, cooks, bakes, cries, laughs, knits
    """
)
"""What hardly anything but a person does: behind a name that no list knows."""

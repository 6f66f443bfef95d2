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
    merkel
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

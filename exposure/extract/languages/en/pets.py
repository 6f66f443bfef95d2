"""Animals kept at home."""

from exposure.extract.languages.contract import listed

PETS = listed(
    """
    dog, cat, puppy, pup, kitten, kitty, rabbit, bunny, hamster, guinea pig, parrot, budgie, horse, pony,
    tortoise, turtle, gecko, snake, ferret, rat, lizard, goldfish, beagle, labrador, lab, poodle, terrier,
    spaniel, collie, corgi, dachshund, greyhound, husky, retriever, chihuahua, pug, bulldog, whippet,
    lurcher, dalmatian, pomeranian, rottweiler, shih tzu, cockapoo, labradoodle, cavapoo, staffie, westie,
    jack russell, border collie, german shepherd, golden retriever, rescue dog, rescue cat, greyhounds,
    whippets, spaniels, labradors, pugs, dachshunds, ferrets, budgies, ponies, axolotl, hedgehog,
    chinchilla, gerbil, guinea pigs, tortoises, geckos, stick insects, bulldogs, dogs, cats, beagles,
    puppies, kittens, rabbits, bunnies, hens, chickens, goldfishes, tomcat, pooch, doggo, python, corn
    snake, ball python, bearded dragon, beardie, tarantula, cockatiel, cockatoo, canary, canaries, parakeet,
    parakeets, lovebird, lovebirds, macaw, koi, betta, guppies, mare, gelding, foal, donkey, donkeys,
    alpaca, alpacas, goats, cockerel, rooster, hen, bantams, mutt, mongrel, moggy, moggie, tabby, staffy,
    frenchie, french bulldog, sausage dog, malamute, doberman, mastiff, great dane, shiba, akita, vizsla,
    schnauzer, maltese, bichon, yorkie, cavachon, springador, springer, sprocker, cocker, ragdoll, maine
    coon, siamese, sphynx, hamsters, gerbils, rats, degus, terrapin, terrapins, iguana, chameleon, skink,
    axolotls, hedgehogs, stick insect, parrots, tortoiseshell, galgo, galgos, lurchers, collies, terriers,
    labradoodles, cockapoos, huskies, shepherd dog, cavalier, newfie, newfoundland, pitbull, boxer dog, mini
    schnauzer, african grey, conure, finch, finches, quail, quails, zebra finches, cavy, cavies, mini lop,
    lop, rex rabbit, hermit crab, snail, snails, crested gecko, leopard gecko, boa, king snake, milk snake,
    garter snake, blue tongue skink, monitor lizard, newt, newts, shetland pony, cob, thoroughbred,
    clydesdale, shire horse, kelpie, heeler, cattle dog, weimaraner, samoyed, basset, basset bloodhound,
    deerhound, wolfhound, saluki, podenco, basenji, papillon, pekingese, havanese, lhasa apso, coton,
    affenpinscher, pinscher, rottie, dobe, bull terrier, airedale, cairn, norfolk terrier, border terrier,
    patterdale, lakeland terrier, goldendoodle, cavapoochon, maltipoo, puggle, cockerpoo, sproodle, chow
    chow, shar pei, leonberger, bernese, st bernard, hound, foxhound, coonhound, ridgeback, borzoi, afghan
    hound, russian blue, birman, tuxedo cat, calico, ginger tom, tortie, house cat, barn cat, tabbies,
    moggies, kitties, doggos, poodles, mastiffs, dobermans
    """
)
PET_PEOPLE = listed(
    """
    dog mum, dog mom, dog dad, cat mum, cat mom, cat dad, cat lady, dog parent, cat parent, plant and cat
    mum, horse girl
    """
)

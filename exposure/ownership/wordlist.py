"""Everyday words for proving an account: short, distinct, harmless, easy to read out."""

WORDS = tuple(
    """
    acorn almond amber anchor apple apron arrow aspen atlas autumn badge bagel bamboo banjo barley basil
    basket beach beacon beaver bell berry birch biscuit blanket blossom bottle boulder bracket branch
    bread breeze brick bridge brook broom bubble bucket butter button cabin cactus camel candle canoe
    canvas caramel cargo carpet carrot castle cedar cello chalk cherry chess chestnut cider cinnamon
    circle citrus clay cloud clover coat cobalt cocoa comet compass copper coral cork cotton couch
    cradle crane crayon cricket crystal cup curtain daisy dolphin domino donkey drawer drum eagle echo
    elbow elm ember engine fabric falcon feather fern fiddle field finch flag flame flint flute forest
    fossil fox frost garden garlic gazelle ginger glacier glove goose granite grape gravel guitar hammer
    harbor harvest hazel hedge helmet heron hill honey hook horizon igloo ink island ivory ivy jacket
    jasmine jelly juniper kayak kettle kite kitten koala ladder lagoon lamp lantern laurel lemon lentil
    lilac lily lime linen lizard lobster locket lotus lunch magnet mango maple marble meadow melon
    mirror mitten moon moss mountain muffin mustard napkin nectar needle nest noodle nutmeg oak oasis
    oat ocean olive onion orange orchard orchid otter owl oyster paddle palm panda paper parrot pasta
    peach peanut pear pebble pelican pencil pepper piano pillow pine planet plum pocket poppy potato
    prism puddle pumpkin puzzle quartz quilt rabbit radio rain raven ribbon river robin rocket rose ruby
    saddle saffron sail salmon sand sapphire saucer scarf seal shell shovel silver skate sketch slate
    sleet snail sofa spark spoon spruce squash stamp stone sugar sunset swan teapot
    """.split()  # noqa: SIM905 (a table of 250 words reads best as a page)
)

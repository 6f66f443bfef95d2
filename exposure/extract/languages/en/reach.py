"""How one is reached: numbers said, and accounts."""

from exposure.extract.languages.contract import grouped, listed

FOLLOW_ME = listed("follow me, add me, find me, dm me")
OTHER_ACCOUNT = listed(
    """
    alt, other account, new account, main account, second account, finsta, spam, spam account,
    private account, old account, priv
    """
)
PHONE_CUES = listed(
    """
    call me, text me, ring me, phone me, whatsapp me, message me, reach me, contact me, msg me, txt
    me, dm me, hit me up, my number, my new number, my phone, my cell, my mobile, my whatsapp, new
    number, my digits, give me a call, give me a ring, call or text, text or call, my landline, on
    my cell, my work number, new phone, old phone, lost my phone, broke my phone, changed number, changed my
    number, number's changed, change of number, the landline, house phone, home phone, if i don't answer, if i
    don't pick up, any hour, day or night, mum's number, dad's number, mom's number, nan's number, get me on,
    reach us, ring us, text us, call my mum, call my mom, call my dad, ring my, leave a voicemail, leave me a
    message, hmu, my burner, drop me a text, drop me a message, send me a text, give us a ring, give us a
    bell, give us a call, bell me, buzz me, best number
    """
)
DIGITS = grouped("zero oh nought, one, two, three, four, five, six, seven, eight, nine")
TWICE = listed("double, triple")

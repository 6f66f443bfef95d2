"""What shops, adverts and examples say: words that are nobody's own."""

from exposure.extract.languages.contract import listed

BUSINESS = listed(
    """
    order ke liye, khula, khule, khulta, helpline, hotline, bookings, booking, reservations, reserve,
    reseller, order now, order online, orders, open daily, opening hours, open from, opens, is open, are
    open, open now, closed, closes, is shut, are shut, tickets, contact us, call us, visit us, join us,
    our team, our store, our shop, customer service, menu, ales, rooms, welcome, sale, for rent,
    apartment for rent, tune in, live on, new episode, on air, airs, premieres, guest list, specials,
    need tickets, donation, scam, scammer, scammers, on hold, cold caller, cold callers, support line,
    switchboard, samaritans, crisis line, inn, don't answer, do not answer, fraud, energy survey, keeps
    calling, keeps ringing, kept calling, missed call from, whose number, hang up, nuisance call,
    robocall, robocalls, no fee, free quote, free
    quotes, free estimate, fully insured, callout, call out charge, no job too small
    """
)
ADVERTS = listed(
    """
    free food, free drink, face painting, should be a good day out, good day out, forever home, looking for
    a home, needs a home, rehoming, don't shop, our shop, out now, new from, book now, from £, from $, from
    €, fares from, bring a friend, % off, available in our, free shipping, 2-for-1, ask me how, no
    experience, link in bio, dm me or, dm for, we're hiring, we are hiring, now hiring, hiring now, vacancy,
    vacancies, apply now, apply by, apply at, applications close, to let, bills included, promo, happy hour,
    drink specials, performing at, performing tonight, performing on, performing live, book signing, doors
    open, doors at, on the door, free entry, free parking, guest list, all welcome, everyone welcome, rsvp,
    sign up now, click here, giveaway, you have won, you've won, buy followers, real followers, earn up to,
    from your phone, per share, commission today, limited time, limited offer, open day, open mic, live
    music, grand opening, special offer, half price, free delivery, free shipping, discount code, use code,
    terms apply, looking for a barista, looking for a nurse, looking for staff, join our team, salary up to,
    donate £, donate $, per month, pcm, start line, swing through, happy hours, tickets from, tickets
    available, on sale now
    """
)
SAMPLES = listed(
    """
    example, for example, e.g, eg, sample, specimen, dummy, fake, test, template, format, placeholder,
    looks like this, must be, should be, scam, scammers, flight number, delayed, order, model, checkout,
    enter your, date of issue, digits, fictional, film, movie
    """
)

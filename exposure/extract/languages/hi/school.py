"""Schools, colleges, and what is said there."""

from exposure.extract.languages.contract import bag, listed

SCHOOL_WORDS = bag(
    """
    college school vidyalaya iit nit hostel coaching university campus convent mandir gurukul inter
    polytechnic iti academy institute pathshala skool highschool sainik navodaya vishwavidyalaya
    mahavidyalaya madrasa
    """
)
SUBJECTS = listed(
    """
    btech, mtech, mbbs, bba, mba, bcom, pcm, pcb, upsc, bsc, ca, llb, engineering, medical, b.tech, b
    tech, m.tech, b.com, b com, b.sc, m.sc, msc, mcom, m.com, ma, b.a, bca, mca, be, bds, bams, bhms, bpt,
    b.pharm, bpharm, dpharm, gnm, anm, bsc nursing, nursing, b.ed, bed, d.el.ed, diploma, polytechnic,
    iti, cs, cse, ece, eee, mechanical, civil, it, aiml, data science, commerce, arts, humanities,
    science, pcmb, hons, eco hons, english hons, hindi hons, history hons, pol sci, political science,
    sociology, psychology, economics, accounts, llm, ba llb, clat, cma, cfa, hotel management, bhm,
    fashion designing, nift, architecture, b.arch, agriculture, agri, bsc agri, veterinary, phd
    """
)
UNIVERSITIES = listed(
    """
    du, jnu, bhu, amu, jmi, jamia, ignou, mdu, kuk, pu, panjab university, pau, gndu, lpu, chandigarh
    university, cu, amity, sharda, galgotias, bennett, ashoka, manipal, vit, srm, sastra, psg, anna
    university, iit, iit bombay, iit delhi, iit kanpur, iit kharagpur, iit madras, iit roorkee, iit
    guwahati, iit bhu, nit, nit trichy, nit surathkal, nit silchar, mnit, mnnit, svnit, vnit, manit, iiit,
    iiit hyderabad, bits, bits pilani, dtu, nsut, igdtuw, ipu, coep, vjti, spit, djsce, mit pune,
    symbiosis, fergusson, ferguson, xavier's, st xavier's, st stephens, hindu college, hansraj, ramjas,
    kmc, lsr, miranda, srcc, venky, gargi, aiims, afmc, mamc, kgmu, jipmer, grant medical, rims, nift,
    nid, fms, xlri, iim, isi, tiss, christ, loyola, presidency, jadavpur, jadavpur university, ju,
    calcutta university, mumbai university, pune university, sppu, osmania, utkal, ravenshaw, kiit, soa,
    gauhati university, cotton university, patna university, lucknow university, allahabad university,
    rajasthan university, davv, barkatullah, rgpv, aktu, abvp college
    """
)
CAMPUS = listed(
    """
    semester, sem, internals, viva, practical, practicals, mid sem, midsem, end sem, endsem, backlog, back
    lagi, kt, attendance, hostel, mess, canteen, library, freshers, farewell, fest, placement, placements,
    internship, admission, cutoff, counselling, counselling round, seat, allotment, convocation, degree,
    first year, second year, third year, final year, 1st yr, 2nd yr, 3rd yr, 4th yr, 1st year, 2nd year,
    3rd year, 4th year, lecture, class bunk, bunk, assignment, project, professor, prof, hod, warden,
    entrance, cuet, exam, exams, result, ragging, senior, seniors, batch, passout
    """
)
CLASSROOM = listed(
    """
    homework, hw, class test, unit test, half yearly, half-yearly, annual exam, annual exams, boards,
    board exam, board exams, pre boards, preboards, preboard, practicals, practical, viva, report card,
    result, marks, fail, pass, exam, exams, paper, syllabus, notes, copy, copies, duster, board pe,
    blackboard, attendance, bench, last bench, murga banaya, bahar khada, ptm, assembly, prayer, tiffin,
    recess, bus, school bus, farewell, annual day, sports day, monitor, class teacher, principal, tuition,
    coaching, kaksha, maths, physics, chemistry, biology, accountancy, science, sst, hindi, english,
    sanskrit, standard
    """
)
EXAMS = listed(
    """
    boards, board exam, board exams, 10th boards, 12th boards, jee, jee mains, jee advanced, neet, neet
    pg, cuet, clat, cat, gate, upsc, upsc prelims, upsc mains, ssc, ssc cgl, ibps, railway exam, ntpc
    exam, nda, cds, ctet, net jrf, ugc net, bpsc, uppsc, mpsc, ras, ca inter, ca final, ca foundation,
    maths ka paper, physics ka paper, chemistry ka paper, half yearly, pre boards
    """
)
SITS = listed(
    """
    kal, aaj, parso, mera, meri, mere, dena, de raha, de rahi, diya, taiyari, tayari, attempt, fail, pass,
    nikal gaya, clear, crack, drop, dropper, tension, darr, syllabus, revision, result, admit card,
    centre, center, padhai, padh
    """
)
EXAMINES = listed(
    "copies check, copy check, mere students, mere bachche, meri class ke bachche, beti ka, bete ka"
)
ATTENDS = listed("i go to, studying at, study at, student of, student at, padhta, padhti")
STUDIES_AT = listed(
    "student at, student of, studying at, study at, i study at, btech at, btech from, mba from, mbbs at"
)

"""Names of friends and of animals, and names that are rather a star's."""

from exposure.extract.languages.contract import bag, listed

SHORT_NAMES = bag(
    """
    aakash aarav aaryan aastha abhi abhay abhijeet adi aditi aditya ajay akash akhil akriti akshay aman
    amar amit amrita anand ananya aniket anil anjali anju ankit ankita ankur anshul anu anuj anupam anurag
    anushka anvi arav archana arjun arman arnav arpit arti arun arvind ashish ashok ashwin asif atul avi
    avinash ayaan ayesha ayush balwinder barkha bhavesh bhavna bhumi binod bittu brijesh bunty chandan
    charu chetan chetna chintu chirag daksh danish deep deepa deepak deepika dev devansh dheeraj dhruv
    dilip dimple dinesh diya divya diksha ekta faisal farhan farida fatima gagan ganesh garima gaurav
    gauri gautam geeta girish gopal govind guddu gunjan guneet gurleen gurnoor gurpreet hardik harish
    harjeet harman harpreet harsh harsha harshita heena hema hemant himani himanshu hina hitesh imran
    inder ishan ishika ishita isha jagdish jagjit jahnvi jai janvi jasleen jaspreet jatin javed jay jaya
    jayesh jeet jignesh jitu jyoti kabir kailash kajal kalpana kamal kamla kanika kapil karan karthik
    kartik kashish kavita kavya keshav ketan khushboo khushi kiran kirti kishan komal krish kriti krishna
    kunal kuldeep kusum lakshay lakshmi lalit lata laxmi lokesh madhav madhu mahesh mahi mamta manav
    mandeep manish manisha manju manjeet manoj mansi mayank mayur meena meera meghna mehak mehul milind
    mitali mohan mohit monika monu mukesh mukul munna muskan naina naman namrata nandini nandu naresh
    naveen navya neelam neeraj neetu neha nidhi nikhil nikita nilesh nimisha niraj nisha nishant nitesh
    nitin nitya nupur omkar pallavi pankaj parth parul payal pihu pinky pooja poonam prachi pradeep
    prakash pramod pranav pranjal prashant pratap prateek pratik praveen preeti prerna prem priya priyanka
    priyanshu puja pulkit puneet pushpa rachit radha radhika raghav rahul raj raja rajat rajeev rajesh
    rajni raju rakesh rakhi ram raman ramesh rani ranjan ranjit rashi rashmi ravi reena rehan rekha renu
    reshma rhea richa rinku rinki rishabh rishi ritesh ritika ritu riya riyaz rohan rohini rohit roshan
    roshni rubina ruchi rupa rupali saba sachin sagar sahil saif sakshi salim salman sameer samir sana
    sandeep sandhya sangeeta sanjana sanjay sanjeev sanju santosh sapna sarita sarthak satish satyam
    saurabh saurav savita seema shahid shalini shankar shanu sharad shashank shashi sheetal shefali shilpa
    shiv shivam shivangi shivani shobha shraddha shreya shruti shubham shweta siddharth simmi simran smita
    sneha soham somya sona sonal sonali sonam sonia sonu srishti subhash sudha sudhir sujata suman sumit
    sunil sunita suraj suresh surbhi sushant sushil sushma swapnil swati sweety tanmay tannu tanu tanvi
    tanya tara tarun tasneem tenzin tejas tina tinku trisha tushar uday ujjwal uma umesh urvashi usha
    utkarsh vaibhav vaishali vandana vansh varsha varun vasu ved veena vicky vidya vijay vikas vikram
    vikrant vinay vineet vinod vipin vipul viraj vishal vishnu vivek yash yashika yogesh yusuf zaid zainab
    zoya zubair
    """
)
"""First names that are words too, short, or rarely listed: they count with a capital only."""
FAMOUS = bag(
    """
    modi narendra kejriwal yogi mamata virat dhoni bumrah gill kohli shahrukh srk ranbir ranveer kareena
    katrina hrithik amitabh rajkumar ayushmann arijit honey badshah yoyo elvish munawar jethalal tappu
    daya babita bhide kaleen baburao gabbar thakur jai veeru basanti mogambo geet bunny rancho chatur
    virus bheem chutki shinchan nobita doraemon motu patlu sita ravan hanuman ganesh shiva karna jesus
    allah messi ronaldo neymar taylor elon trump donald justin naruto jungkook jimin
    """
)
"""First names under which the press and films speak of somebody."""
PET_NAMES = bag(
    """
    sheru moti tommy tommi bruno tiger simba rocky jackie jacky lucky bholu bhalu kaalu kalu bhura bhuri
    chiku biscuit parle parle-g oreo coco cookie choco chocolate ladoo laddu laddoo jalebi barfi rasgulla
    gulabo gulab-jamun pedha halwa kaju kishmish badam pista mishti misti mithi mithu mitthu mithoo mittu
    popat tuktuk tuffy tuffi buddy max zorro shadow sultan snowy snoopy scooby sparky pluto oscar charlie
    cherry candy brownie browny blacky blackie ginger maggi noodles momo momos samosa pakoda pakora idli
    dosa vada paratha roti aloo mooli bhindi tinda lauki pumpkin pepper mirchi haldi elaichi laung tulsi
    chutki tortu kachhu khargu bunny mogli baloo bagheera sherkhan pepsi fanta thumsup whisky rum vodka
    soda toffee marie hero don heera dollar rambo bravo bullet thor zeus loki goofy duggu doggy dugga
    kitty mau minni pussy muffin waffle nutella caramel pixie misty luna bella coffee latte mocha butter
    ghee makhan malai dahi
    """
)
"""What animals are called and people hardly are."""
ACTS = listed(
    """
    ne bola, ne bol, ne kaha, ne call, ne phone, ne message, ne msg, ne mere, ne meri, ne mera, ne mujhe,
    ne mujhko, ne hume, ne humko, ne hamare, ne hamari, ne sabko, ne aaj, ne kal, ne phir, ne fir, ne
    poori, ne poora, ne khud, ne apni, ne apna, ne apne, ne notes, ne party, ne treat, ne birthday, ne
    cake, ne khana, ne khilaya, ne bike, ne gaadi, ne ticket, ne paise, ne udhaar, ne photo, ne reel, ne
    status, ne chai, ne wahi, ne ek, ne do, ne last, ne bachaya, ne bataya, ne pucha, ne poocha, ne bheja,
    ne diya, ne di, ne le, ne liya, ne suna, ne sunaya, ne hasa, ne rula, ne dhoka, ne block, ne reply, ne
    shaadi, ne job, ne gym, ne itna, ne itni, ne gaana, ne dance, ne jo, ne hi, ne to, ne toh, ne bhi, ne
    kabhi, ne kiya, ne kar, ne bana, ne pakad, ne chhod, ne chod, ne ghar, ne raat, ne subah, ne notice,
    ke saath, ke sath, ke bina, ke ghar, ke liye, ke room, ke saamne, ki bike, ki shaadi, ki sagai, ki
    party, ki charkhi, ki gaadi, ki scooty, ki birthday, ki yaad, ki wajah, ki notes, ki mummy, ki maa, ki
    behen, ka birthday, ka bday, ka phone, ka call, ka ghar, ka room, ka hostel, ka farewell, ka gift, ka
    status, ka message, ka msg, ko bola, ko call, ko phone, ko bhi, ko bahut, ko aaj, ko kal, ko lagta, ko
    pata, ko miss, ko bhej, ko de, ko party, ko manaya, ko leke, se mila, se mili, se mile, se milna, se
    milke, se baat, se bola, se ladai, se jhagda, se maang, se udhaar, se notes, aaya, aayi, aya, aa gaya,
    aa gayi, bola, boli, bol raha, bol rahi, kehta, kehti, keh raha, keh rahi, gym chhod, gym chod, chhod
    gaya, chhod gayi, chala gaya, chali gayi, hasa, hasi, roya, royi, sota, soti, so gaya, so gayi, late,
    abhi bhi, aaj bhi, phir se, phir late, shift ho, ja raha, ja rahi, aur main, aur mai, aur mein, aur
    me, aage, peeche, wahi hai, mera bhai, jaisa dost, jaisa yaar, jaise dost, bhai ne, bhai ka, bhai ki,
    bhai ko, bhai tu, bhai aaj, bhai ke, didi ne, yaar tu, tu party, tu kab, tu kaha, tu ghar, tu bhi
    """
)
"""What stands behind the name of a friend in everyday news."""
ANIMAL_ACTS = listed(
    """
    ne phir, ne aaj, ne kal, ne mera, ne meri, ne mere, ne sofa, ne chappal, ne joota, ne charger, ne
    kaat, ne kaata, ne chaba, ne kha, ne khaya, ne khana, ne doodh, ne roti, ne poori, ne bhonk, ne
    bhaunk, ne padosi, ne doodhwale, ne postman, ne delivery, ne bhaga, ne bhagaya, ne gamla, ne potty, ne
    susu, ne ulti, ne anda, ne ande, ne bachche, ne bacche, ne teen, ne char, bhonkta, bhonk raha, bhaunk,
    bhonk, kaatta, so raha, so rahi, sota hai, soti hai, so gaya, so gayi, uth gaya, utha, bhag gaya,
    bhaag gaya, bhaag gayi, kho gaya, kho gayi, gum ho, ghar nahi, ghar aaya, ghar aayi, wapas aa, khana
    nahi, kha nahi, kuch nahi kha, roz, ki walk, ko walk, ko ghumane, ko nehlana, ko nehlaya, ko bijli, ko
    patakhe, ko pataakho, ko vet, ko injection, ko khilaya, ko roti, ko doodh, ko biscuit, ko neeche, ko
    park, ko bandh, ka khana, ka birthday, ka vaccine, ka vaccination, ka injection, ka collar, ki poonch,
    ki dum, ki aankh, ke liye treat, ke saath walk, chhup, chupa, chhupa, bed ke neeche, sofa pe, palang
    ke, poonch hila, dum hila, nahi raha, nahi rahi, chala gaya, chali gayi, mar gaya, mar gayi, boodha
    ho, bimar, beemar, sirf, 3 din se, do din se
    """
)
"""What animals do."""
BELONGINGS = listed("shaadi, sagai, party, birthday, bike, scooty, gaadi, ghar, room, hostel, mummy, papa")
FRIENDS = listed(
    """
    best friend, dost, roommate, yaar, padosi, classmate, jigri dost, jigri, bestie, bff, saheli, sakhi,
    flatmate, roomie, room partner, room mate, hostel mate, batchmate, benchmate, bench partner,
    colleague, office wala dost, school friend, school ka dost, college friend, college ka dost, bachpan
    ka dost, bachpan ki dost, bachpan ki saheli, childhood friend, langotiya, langotiya yaar, chaddi
    buddy, chuddy buddy, chaddi yaar, pakka dost, pakki dost, sabse accha dost, sabse acchi dost, purana
    dost, purani dost, yaar log, gym partner, gym bro, running buddy, lab partner, senior, junior, bhai
    jaisa dost, behen jaisi dost, padosan, dosti, mitra, buddy, homie, bandhu
    """
)

# ruff: noqa: E501  # tables of phrases read better unbroken
"""Hindi in Latin script, mixed with English as it is written at work."""

from bot.domain.detection.words import Words

_WH = r"(?:kab|kya|kyu|kyun|kyon|kyo|kaise|kahan|kaha|kidhar|kaun|kon|kiska|kiski|kisne|kisko|kitna|kitne|kitni|konsa|kaunsa|kaunsi|kaunse|konsi|konse|kiske|kinko|kinse|kisse|kispe)"

WORDS = Words(
    language="hi",
    markers=(
        "hai hain ka ki ke ko se mein kya kab kyun kyu kaise kahan kaun kitna ho raha rahe gaya gayi gaye tha thi kar karo"
        " karna karein dijiye do bhej bhejo bhejiye chahiye nahi nahin haan aur bhi abhi tak hum humein hume mujhe aap tum"
        " aapka hamara humara yeh ye woh wo kal aaj parson theek thik accha achha ji bahut dhanyavaad shukriya namaste kripya"
        " bata batao bataiye wala wale par pe liye kardo kardena bhejdo batado mila mile aaya aayi hua hui hoga hogi jaldi lag milega dekha"
    ),
    greetings=(
        r"(?:namaste|namaskar|hello|hi|pranam|ji)\b(?:[ ,]+(?:team|sabko|sab|ji|sir|madam|bhai))?(?: (?!(?:kab|kya|kyun|batch|lot|aap|hum)\b)[a-z]+(?: ji)?)?\s*[,.!:-]+\s*",
        r"(?:dhanyavaad|dhanyawad|shukriya|thanks)\s*[,.!;-]+\s*(?=\S)",
        r"(?:theek hai|thik hai|ok|accha|achha|haan|ji|team|sir|bhai|aur|ek sawal|ek question|urgent)\b\s*[,.!:;-]+\s*(?=\S)",
    ),
    noise=(
        r"(?:bahut |bohot |bahut bahut )*(?:dhanyavaad|dhanyawad|dhanyavad|shukriya|meherbani|thanks|thank you)\b[^?]*",
        r"(?:haan|han|ji|ji haan|nahi|theek|thik|theek hai|thik hai|accha|achha|acha|sahi|sahi hai|badhiya|bahut badhiya|samajh gaya|samajh gaye|samajh gayi|ho gaya|ho jayega|mil gaya|mil gayi|kar diya|koi baat nahi|chalo|chaliye|milte hain|phir milte|namaste|namaskar|shabash|mubarak|bilkul|pakka|haha|ok ji|thik thak)\b(?: [a-z]+){0,3}",
        r"(?:shubh|happy) (?:din|ratri|prabhat|diwali|holi|deepavali|dussehra|weekend|new year)\b[^?]*",
        r"(?:main|mai|hum) [^?]{0,40}\b(?:bata(?:unga|ungi|enge)|dekh(?:ta|te|ti|unga|enge)|bhej(?:unga|enge|ta|te)|karenge|karunga|dunga|denge)\b[^?]*",
        r"(?:koi|aur koi) (?:sawal|question|doubt) nahi\b[^?]*",
    ),
    rhetorical=(
        r"(?:hum |kal |aaj |parson |phir |toh |to |subah |shaam |theek hai,? |(?:mon|tues|wednes|thurs|fri|satur|sun)day |ko |ispe |is par |call pe |meeting mein )*baat kart[ei] (?:hain|hai)[ .!]*|[^?]*\b(?:chhutti|chutti|leave) (?:pe|par)\b[^?]*\bse baat kar (?:lena|lijiye\w*|lo)\b[^?]*",
        r"(?:kaise ho|kaise hain|kaise hain aap|aap kaise|sab theek|sab badhiya|kya haal|kya haal hai|kaun jaane|kisko pata|kya baat hai|kamaal hai(?: na)?|sach mein|hai na|hai kya|accha(?: aisa)?)\b[^?]{0,15}[? !.]*",
    ),
    courtesies=(
        r"(?:koi (?:dikkat|problem|chinta) nahi|chinta mat|zarurat nahi|jarurat nahi|ki zaroorat nahi)\b[^.?!]*",
    ),
    small_talk=(
        r"(?:match|cricket|ipl|chai|khana|lunch|mausam|baarish|barish|garmi|picture|film|movie|shaadi|chutti|holiday|biryani|mithai|birthday|weekend)\b",
    ),
    questions=(
        rf"{_WH}\b",
        r"(?:ya nahi|ho gaya kya|hua kya|hai kya)\b",
        r"(?:status|update|eta) (?:kya|batao|bataiye|bata|do|dijiye|share|chahiye)\b",
    ),
    requests=(
        r"(?:baat kara\w*|baat kar\w*|call kar\w*|phone kar\w*|dekh (?:lo|lijiye|ke bata\w*)|bata (?:do|dijiye|dena)|jaldi (?:se )?\w+ (?:do|dijiye|karo))\b",
        r"(?:chahiye|chaiye|chahie|zaroorat hai|zarurat hai|jarurat hai)\b",
        r"(?:bhej(?:o|iye|na|do|dijiye|dena|iyega)?|send|share|confirm|update|check|arrange|provide|explain|clarify|resend|forward|upload|hold|remove|cancel|stop|sign|approve|review) (?:kar|kara?|karke|kijiye)? ?(?:do|dijiye|dena|dijie|den|dein|de do|karo|karein|kariye|kijiye|karna|karwa|lo|lena|sakte|sakta|sakti)\b",
        r"(?:bata(?! d[ue]n)|batao|bataiye|bataye|bataen|batana|bata dijiye|bata do|bata dena|bhejo|bhejiye|bhej dijiye|bhej do|bhejna|bhej dena|dikhao|dikhaiye|dekh lo|dekhiye|dekho|dekh lijiye|rok do|rokiye|hatao|hata do|hata dijiye|samjhao|samjhaiye|dijiye|dijie|kijiye|kariye|karwa dijiye|karwao|de dijiye|dila dijiye|dilwa dijiye)\b",
        r"(?:kripya|kripaya|please|pls|plz)\b (?!note)\w+|(?<!maaf )(?:kar|daal|dal|laga|jod|nikaal|nikal|bana|likh|de) ?(?:do|dena|dijiye|dijie)\b",
        r"(?:sakte|sakta|sakti) (?:hain|hai|ho|hoon|hu)\b",
    ),
    instructions=(
        r"(?:hata|hatao|hata do|hata dijiye|rok do|rok dijiye|band kar\w*|cancel kar\w*|stop kar\w*|remove kar\w*|hold kar\w*) ?(?:do|dijiye|dena|karo)?\b",
    ),
    missing=(
        r"(?:abhi tak|ab tak|abhi bhi|still) [^.?!]{0,40}(?:nahi|nahin|nai|pending|missing)\b",
        r"(?:nahi|nahin|nai) (?:mila|mili|mile|aaya|aayi|aaye|pahuncha|bheja|dikha)\b",
    ),
    awaited=(
        r"(?:mil jaat[ae]|mil jaati|ho jaata|ho jaati|de dete|bhej dete|bata dete) to\b|(?:badiya|badhiya|achha|accha|acha|behtar) (?:rehta|rahega|rehega|hota|hoga)\b",
        r"(?:aap(?:ke|ki|ka)? (?:\w+ )?(?:par|pe) (?:bharosa|depend|count)|(?:umeed|expect) (?:hai|kar rahe|karte|karti) (?:ki|hain)? ?(?:aap|ki aap))\b",
        r"^(?!.*\b(?:hum\w*|ham\w*|main|maine|mujhe)\b)[^.?!]*\b(?:hona|badalna|badalni|lagna|lagni|milna|milni|jana|jaana|aana|rakhna|rakhni|karna|karni|dena|bhejna|likhna|hatana) (?:chahiye|chahie|padega|hoga|hogi)\b",
        r"(?<!\bhum )(?:\w+) (?:do|dijiye|bhejein|bheje|bhejen|kardo|kar dein|de dein|bata dein|batayein|bataye|rakhein|lagayein|karein|likhein|dein)(?: (?:na|turant|jaldi|please|ji))?[ .!]*$|(?:share|send|update|confirm) kar(?:do|dena|dein)\b",
        r"(?:dhund|dhoond|khoj) rah[eai]\b|(?:jaanna|janna|samajhna|dekhna) (?:chaht[eai]|hai|tha|chahenge|chahega)\b|(?:maang|mang|puchh|pooch|puch) rah[eai]\b|(?:baaki|baki|pending) (?:hai|hain|pad[ai])\b[^.?!]{0,20}\baap\w*|aap(?:ki|ke|ka) (?:taraf|side|or) se\b[^.?!]{0,40}\b(?:baaki|baki|pending|nahi)\b",
    ),
    hedges=(r"(?:pata nahi|pata nahin|shayad)\b",),
    doubts=(
        r"(?:lag (?:raha|rahe|rahi)|laga tha|laga thi)\b|thoda (?:zyada|kam|slow|ajeeb|odd|high|low|late)\b",
        r"(?:samajh|samaj) (?:nahi|nahin|mein nahi)\b",
        r"(?:kuch|thoda|bahut) (?:ajeeb|odd|galat|kam|zyada|confusing)\b|match nahi|galat lag|sahi nahi lag|theek nahi lag",
    ),
    generic=(
        r"(?:isko|iska|is par|ispe|ab)? ?(?:kya (?:karein|kare|karna hai|karun)|koi bata (?:sakta|sakte) hai\w*|(?:\w+ )?se koi bata (?:sakta|sakte) hai\w*)",
        r"(?:please |kripya |jaldi |aap |mujhe |humein |hume |zara )*(?:bata|batao|bataiye|bataye|bata do|bata dijiye|confirm kar do|confirm karo|confirm kijiye|confirm karein|check karo|check kar lo|check kijiye|check karein|dekh lo|dekh lijiye|call karo|call kijiye|call karein|reply karo|reply kijiye|help karo|help kijiye|madad kijiye)(?: (?:please|jaldi|na|aaj|kal|tak|zara|ji))*",
        r"(?:client |hume |humein |mujhe |hamari |call |meeting |audit |isko |yeh |ye |woh |jaldi |urgent(?:ly)? |aaj |kal |parson |monday |tuesday |wednesday |thursday |friday |hi |tak |se |pehle |please |shaam |subah |ke |ki |ka |liye |board |review |bahut |asap )*(?:chahiye|chaiye|zaroorat hai|zarurat hai)(?: (?:please|tha|hoga|jaldi|urgent|aaj|kal|hai))*",
        r"(?:link|copy|pdf|file)(?: (?:bhej|de|share|kar|do|dena|dijiye|please|pls|na))+|(?:please |pls )?(?:sudhaar|theek|check) kar(?:o|ke bata\w*)(?: (?:do|dena|dijiye))?",
        r"(?:kya karein|kya kare|kya sochte hain|theek hai kya|sahi hai kya|kyun|kab|kaise|aisa kyun|possible hai(?: kya)?|ho sakta hai(?: kya)?)",
        r"(?:mere|hamare|humare|ek|do|teen|kuch) (?:paas )?(?:ek |do |teen |kuch )?(?:sawal|questions?|points?)(?: hai| hain)?",
        r"(?:aaj|kal|parson|jaldi|asap|monday|friday)\b[a-z ]{0,20}",
    ),
    anaphora=(r"(?:yeh|ye|isko|ise|woh|usko|use) (?:bhej|check|dekh|confirm|chahiye)\w*",),
    conjunctions=("aur", "and", "phir", "saath mein", "lekin"),
    joined=(rf"[^.?!]{{0,40}}?\b{_WH}\b", r"[^.?!]{0,60}?\bsakt[eai] (?:ho|hain|hai|hu)\b"),
    joined_acts=(
        r"[^.?!]{0,30}?\b(?:bhej\w*|bata\w*|confirm kar\w*|share kar\w*|send kar\w*|check kar\w*|dijiye|kar (?:do|dena|dein)|kara do|add karo|hata (?:do|dena))\b",
    ),
    lists=(
        r"(?:sawal|questions?|points?|chahiye|pending|ye cheezein|neeche|niche|batao|bataiye)\b",
    ),
    chasers=(
        r"(?:koi |kuch )?(?:update|news|khabar)(?: (?:hai|mila|mili|kya|abhi tak|koi|is par|iska))*\s*[?.!]*$",
        r"(?:same|wahi|yehi|yahi) (?:sawal|question)\b[^?]*\??$",
        r"(?:kya hua|kuch hua(?: kya)?|koi jawab(?: mila)?)\s*\?*$",
        r"(?:reminder|yaad dila\w*)(?: [a-z]+){0,2}\s*[.!]*$",
        r"koi (?:hai|hain)(?: kya)?\s*\?+$",
        r"(?:(?:jawab|reply) kab (?:tak )?|kab tak (?:jawab|reply) )(?:milega|mil jayega|aayega|aa jayega|doge|denge)\s*[?.!]*$",
        r"(?:hum |main )?abhi (?:bhi|tak) (?:wait|intezaar|intezar) (?:kar rahe (?:hain|hai)|kar rah[ai] (?:hoon|hun)|hai)\s*[.!?]*$",
        r"(?:please |plz )?(?:jawab|reply) (?:dijiye|de dijiye|kijiye|kar dijiye|karo|dena)(?: please)?\s*[.!?]*$",
    ),
    complaints=(
        r"phone (?:\w+ )?(?:nahi|nahin) (?:utha|lag)\w*|(?:phone )?utha\w* (?:nahi|nahin) koi|(?:mail|phone|message)\w* ka (?:bhi )?(?:jawab|reply) (?:nahi|nahin)|galtiyon se bhar\w*|bilkul (?:theek|sahi) nahi",
        r"(?:koi|kisi ne) (?:bhi )?(?:jawab|reply|response)[^.?!]{0,20}(?:nahi|nahin)\b|(?:khush nahi|naraz|naaraz|nirash|disappointed|unhappy|pareshan)\b",
        r"(?:bahut|itna|hamesha) (?:der|late|time lag|slow|zyada time)\b|(?:teesri|tisri|doosri|dusri) baar\b",
    ),
    approvals=(
        r"(?:hum|humein|hamari taraf se|meri taraf se|hamare side se) [^.?!]{0,30}\b(?:approve|approved|manjoor|manzoor|accept|ok hai|theek hai)\b",
        r"(?:aage badh\w*|go ahead kar\w*|proceed kar\w*)\b",
    ),
    missed=(
        r"(?:aana tha|milna tha|bhejna tha|hona tha|aa jana chahiye tha|mil jana chahiye tha|due tha|der ho)\b",
    ),
    urgent=(r"(?:jaldi|turant|urgent\w*|asap|abhi ke abhi|fauran)\b",),
)

consultations-choose-language = Тілді таңдаңыз / Выберите язык / Choose a language
consultations-language-kk = Қазақша
consultations-language-ru = Русский
consultations-language-en = English
consultations-language-kept = Language saved: English. You can change it at any time: /language
consultations-welcome =
    Hello. This is the duty bot of { $collegium }.
    Here you can check in advance whether free, state-guaranteed legal aid is due to you. A few questions are enough.
consultations-privacy =
    Please do not send the facts of your case, pictures of documents or your IIN to this chat. Your answers are not stored: only the language you chose is remembered.
    The very fact that you turned to an advocate is protected by advocate secrecy.
consultations-start-again = Start again
consultations-ask-need = <b>What kind of help do you need?</b>
consultations-need-info = Information about legislation
consultations-need-consult = An advocate’s advice or help with a document
consultations-need-defence = Defence counsel or a representative
consultations-need-hint = Defence counsel or a representative is needed in an investigation, in court or in an administrative offence case.
consultations-ask-case = <b>In what kind of case do you need counsel or a representative?</b>
consultations-case-administrative = Administrative offence case
consultations-case-civil = Civil case or a court dispute with a state body
consultations-case-criminal = Criminal case
consultations-ask-who = <b>Is the help for you?</b>
consultations-who-self = For me or my family
consultations-who-representative = I represent another person
consultations-who-entity = For an organisation (legal entity)
consultations-who-hint = If you represent another person, answer the next questions about that person.
consultations-ask-topic = <b>What is your question about?</b>
consultations-topic-legal = Rights, documents, payments, a dispute or court
consultations-topic-health = Medical treatment or medicines
consultations-topic-borrowing = Borrowing or asking for money
consultations-topic-other = Something else, I cannot say exactly
consultations-ask-earlier = <b>Have you already received state-guaranteed legal aid on this same matter?</b>
consultations-ask-category = <b>Which of these applies to you?</b>
consultations-category-claims = Alimony, pension, benefits, rehabilitation, refugee or kandas status; a child left without parental care
consultations-category-victims = Victim of sexual violence, human trafficking or an act of terrorism, or a person subjected to torture
consultations-category-breadwinner = Compensation for the death of a breadwinner
consultations-category-harm = Compensation for work-related harm to health or for harm from a criminal offence
consultations-category-status = Participant of the Great Patriotic War or equated to one; combat veteran; conscript; person with a disability of the first or second group; old-age pensioner
consultations-category-family = Family with many children
consultations-category-income = Low income: the family’s average monthly income per person is below the poverty line
consultations-category-several = Several of them apply
consultations-category-none = None of these
consultations-category-line = <b>{ $code }</b> { $category }
consultations-ask-several = <b>Mark everything that applies to you, then press “Done”.</b>
consultations-several-chosen = Chosen: { $codes }
consultations-several-none = Nothing is chosen yet.
consultations-several-done = Done
consultations-ask-linked = <b>Is your question about protecting the rights and interests that come from this status or situation?</b>
consultations-ask-otherwise = <b>Then do you belong to one of these categories?</b>
consultations-ask-business = <b>Is your question linked with business activity?</b>
consultations-ask-come = <b>Can you come to the advocate yourself?</b>
consultations-come-yes = Yes, I can come
consultations-come-illness = No, because of serious illness
consultations-come-disability = No, because of a disability
consultations-come-other = No, for other reasons
consultations-unknown = I don’t know
consultations-likely =
    <b>Preliminary result.</b> Judging by your answers, you have a right to a free legal consultation.
    The advocate makes the final decision after seeing your documents.
consultations-not-in-category =
    <b>Preliminary result.</b> Judging by your answers, you do not belong to the categories of people entitled to a free legal consultation.
    This is not a final decision: the advocate decides.
consultations-condition-not-met =
    <b>Preliminary result.</b> The category you named has a free legal consultation only on questions that are not linked with business activity.
    This is not a final decision: the advocate decides.
consultations-entity =
    <b>Preliminary result.</b> Free legal consultation is for individuals and families. Legal information is free for organisations.
    This is not a final decision: the advocate decides.
consultations-not-legal =
    <b>Preliminary result.</b> Your request does not seem to be of a legal nature. In that case the advocate refuses a free consultation.
    This is not a final decision: the advocate decides.
consultations-already-given =
    <b>Preliminary result.</b> State-guaranteed legal aid is given once on the same matter.
    If the matter is a different one, press the button below: the advocate decides.
consultations-ask-advocate =
    <b>Preliminary result.</b> From your answers the bot cannot tell whether you have the right. Ask the advocate, who decides.
consultations-ask-body =
    <b>Preliminary result.</b> Neither the bot nor the advocate can appoint defence counsel or a representative.
    File a petition with the body in charge of the case or with the court, and attach the documents that confirm your right. That body checks the right and issues a resolution or a ruling. An advocate is then appointed by the duty roster. Where there are grounds, this help is free for you.
consultations-legal-info =
    <b>Legal information is free for everybody.</b>
    State bodies give it on matters within their competence: turn to the body your question belongs to. If you need a document or personal advice, start again and choose an advocate’s advice.
consultations-basis = Basis: { $basis }
consultations-basis-article = article { $article }, paragraph { $paragraph } of the Law on Advocacy and Legal Aid
consultations-basis-items =
    { $count ->
        [one] article { $article }, paragraph { $paragraph }, subparagraph { $items } of the Law on Advocacy and Legal Aid
       *[other] article { $article }, paragraph { $paragraph }, subparagraphs { $items } of the Law on Advocacy and Legal Aid
    }
consultations-basis-rule = paragraph { $paragraph } of the Regulation
consultations-basis-rule-items = paragraph { $paragraph }, subparagraph { $items } of the Regulation
consultations-free = State-guaranteed legal aid is free for you: you do not pay the advocate.
consultations-bring = Bring an identity document and whatever documents you have that confirm your right.
consultations-representative = If you come as a representative, show the basis of your representation at the visit (paragraph 52 of the Regulation).
consultations-home = Say by telephone that you cannot come: the consultation may be held where you are (paragraph 40 of the Regulation).
consultations-anywhere = The aid can be received anywhere in Kazakhstan, wherever you live (paragraph 51 of the Regulation).
consultations-doors = <b>What you can do next</b>
consultations-door-visit = Turn to the advocate on duty, or ask by telephone when you can be received:
consultations-door-look = If you want an advocate to look at your situation and decide, turn here:
consultations-door-questions = If you have questions, turn here:
consultations-door-info = State bodies give legal information to everybody free of charge.
consultations-door-complaint = You have the right to complain of an advocate’s action or inaction in the order set by law (paragraph 60 of the Regulation).
consultations-offices-more = Ask the collegium about the other legal consultation offices.
consultations-office = { $name }: { $address }, tel. { $phone }
consultations-office-no-address = { $name }: tel. { $phone }
consultations-collegium-phone = { $collegium }: tel. { $phone }
consultations-btn-law = Text of the Law
consultations-btn-other-matter = This is another matter
consultations-law =
    <b>Text of the Law</b> (Russian wording)
    { $text }
    Source: { $source }
    { $url }
    The copy was checked on { $checked }. The law may change; see the official text at the source.
consultations-law-item = { $item }) { $text }
consultations-rights =
    <b>Your rights</b>
    — equal access to state-guaranteed legal aid;
    — information about your rights, duties and the conditions of the aid (paragraph 35 of the Regulation);
    — to receive the aid or to waive it (paragraph 43 of the Regulation);
    — confidentiality of your matter (paragraph 34 of the Regulation);
    — to complain of an advocate’s action or inaction (paragraph 60 of the Regulation).
consultations-duties =
    <b>Your duties</b>
    — to show documents that confirm your right;
    — to report changed circumstances in time;
    — to give reliable information.
consultations-how =
    <b>How to get state-guaranteed legal aid</b>
    <b>Legal information:</b> state bodies give it to everybody free of charge.
    <b>Legal consultation:</b> come to the advocate on duty at a legal consultation office. If help cannot be given at once, it is given within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }, and the advocate tells you the time (paragraph 39 of the Regulation, paragraph 41 of the Regulation).
    <b>Defence and representation:</b> file a petition with the body in charge of the case or with the court. The advocate comes by a resolution or a ruling; asking the advocate directly is not enough (paragraph 10 of the Regulation, paragraph 37 of the Regulation).
    Check your right in advance: /start
consultations-how-share = Share
consultations-how-share-text = Check with this bot whether free, state-guaranteed legal aid is due to you.
consultations-help =
    <b>What the bot can do</b>
    /start — check in advance whether a free consultation is due to you
    /how — how to get free legal aid
    /rights — your rights and duties
    /language — change the language
    The bot gives no legal advice and does not store your answers.
consultations-hint = The bot does not answer written questions, and your message was not stored. Please use the buttons below. You will tell the facts of your case to the advocate at the visit.
consultations-iin-detected = Your message seems to hold an IIN or a document, so it was not stored. Please delete it from the chat as well. Give such data only to the advocate at the visit: this chat is not meant for documents.
consultations-not-kept = The bot does not take files, voice messages or contacts: what you sent was not stored. Please delete it from the chat as well. Show documents only to the advocate at the visit.
consultations-collegium = The bar collegium

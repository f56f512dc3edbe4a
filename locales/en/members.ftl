members-no-permission = You have no right to do this.
members-no-such-person = There is no such person. Search again: /people
members-linked-already = { $name } has a linked Telegram account. Unlink it before you make a new link.
members-role-advocate = advocate
members-role-consultant = legal consultant
members-role-officer = responsible person
members-role-presidium = member of the presidium
members-role-chair = chair of the presidium
members-role-admin = administrator
members-role-citizen = citizen
members-welcome =
    Hello, <b>{ $name }</b>
    { $collegium }
    Your role: { $roles }.
    What you can do is in the menu.
members-link-dead = This link does not work: it was used already or is too old. Ask the responsible person for a new one.
members-already-linked = This Telegram account or this person is linked already. To change the account, turn to the responsible person.
members-only = This is for members of the collegium. To learn about a free legal consultation, press /start. If you are a member, ask the responsible person for a joining link.
members-ask-name = Whom are you looking for? Write a surname or a name. To stop: /cancel
members-none-found = Nobody was found. Check the spelling and search again: /people
members-found = Found. Choose a person:
members-card =
    <b>{ $name }</b>
    Telephone: { $phone }
    Telegram: { $state }
members-state-unlinked = not linked
members-state-linked = linked
members-state-blocked = the bot is blocked, messages do not arrive
members-btn-invite = Make a joining link
members-btn-unlink = Unlink the account
members-invitation =
    Joining link for { $name }. Give it to this person only: it works once.
    Valid until: { $until }
    { $link }
members-invitation-qr = { $name }. Valid until: { $until }
members-unreachable =
    <b>{ $name }</b> has blocked the bot, messages do not arrive.
    Please call: { $phone }
members-returned = { $name } can be reached through the bot again.
members-joined = { $name } has joined by the link.
members-menu-start = Beginning
members-menu-language = Choose the language
members-menu-help = Help
members-menu-rights = Your rights
members-menu-how = How to get free legal aid
members-menu-me = About me
members-menu-roster = Duty roster
members-menu-days = Days when I cannot be on duty
members-menu-receipts = Receipts of the roster
members-menu-decree = Register an act of appointment
members-menu-requests = Requests
members-menu-cases = My appointments
members-menu-dates = Dates
members-menu-people = People and links
members-menu-calendar = Calendar of working days
members-menu-cancel = Stop what I am doing
members-line-email = E-mail: { $email }
members-line-unit = Advocate, unit: { $unit }
members-line-licence = Licence: No. { $number }, { $on }
members-line-practice = Form and place of practice: { $form }, { $place }
members-line-agreement = Agreement: No. { $number }, { $on }. In the List since: { $listed }
members-line-suspended = Participation suspended: { $since } – { $until }
members-line-chamber = Chamber: { $chamber }, member since { $since }
members-line-office = Role: { $role }. Unit: { $unit }. Decision No. { $number } of { $on }. In force since { $since }

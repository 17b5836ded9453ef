"""Closed word lists of general English that the name and role rules share. None of them names a person."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = _set(
    "mr mrs ms miss dr sir dame lord lady madam prof professor hon rev mx mr. mrs. ms. dr. prof. hon. rev. sen "
    "sen. rep rep. gov gov. amb amb. judge justice senator congressman congresswoman representative "
    "señor senor señora senora señorita senorita herr frau fräulein fraulein mlle mlle. "
    "mademoiselle signor signore signora signorina senhor senhora doña dona alhaji hajiya mallam sayyid sayed datuk "
    "datin ustadz shri smt rev. hajji"
)
FEMALE_HONORIFICS = _set(
    "mrs ms miss dame lady madam mrs. ms. queen princess congresswoman baroness señora senora señorita "
    "senorita frau fräulein fraulein madame mlle mlle. mademoiselle mme mme. signora signorina senhora doña "
    "dona hajiya datin smt sheikha duchess countess empress"
)
MALE_HONORIFICS = _set(
    "mr mr. sir lord king prince sultan emir sheikh sheik pope congressman ayatollah imam "
    "señor senor herr monsieur signor signore senhor alhaji mallam sayyid datuk shri messrs emperor tsar czar "
    "kaiser shah mullah maulana bishop archbishop cardinal monsignor duke count baron viscount"
)
RANKS = _set(
    "general lieutenant major colonel captain admiral commander brigadier sergeant marshal gen gen. lt lt. col "
    "col. maj maj. capt capt. adm adm. brig brig. sgt sgt. cmdr cmdr. field air vice rear staff chief "
    "generalissimo commodore "
    "brigadier-general major-general lieutenant-general lieutenant-colonel vice-admiral rear-admiral comandante "
    "subcomandante"
)
TITLE_WORDS = HONORIFICS | RANKS | _set(
    "president premier chancellor king queen prince princess emir sheikh sheik sultan pope ayatollah imam "
        "archbishop cardinal bishop patriarch minister secretary ambassador envoy commissioner governor mayor "
        "speaker "
    "chairman chairwoman chair spokesman spokeswoman spokesperson director leader chief deputy prime foreign "
        "defence defense interior finance justice trade vice first crown supreme under assistant acting interim "
    "presidents ministers secretaries generals premiers senators messrs messrs. m. mme mme. attorney solicitor "
        "comrade caliph baroness lawmaker analyst diplomat negotiator adviser advisor lawyer activist economist "
        "historian dissident rebel opposition press national security top senior former ex-president then-president "
    "viscount viscountess countess duchess marquess marquis count empress emperor shah tsar czar kaiser "
        "maharajah mullah maulana hojatoleslam rabbi monsignor sheikha commandant comandante commodore"
)  # fmt: skip
SPOKES = _set("spokesman spokeswoman spokesperson spox spokesmen spokespeople spokespersons spokeswomen")
ORG_HEADS = _set(
    "ministry department council commission agency party union office institute institution university college "
        "school army navy force forces embassy consulate parliament congress senate assembly bank court tribunal "
        "times post news press group "
    "committee organization organisation house corporation company inc ltd association federation confederation "
        "league alliance front movement brigade brigades authority bureau board centre center foundation society "
        "club guard guards police "
    "service services secretariat directorate administration cabinet junta politburo academy fund network "
        "television tv radio herald tribune journal gazette telegraph guardian daily review magazine agency watch "
        "international consortium "
    "coalition bloc chamber knesset duma bundestag kremlin pentagon treasury palace presidency chancellery "
        "command corps militia church synod vatican mission taskforce conference programme program laboratory "
        "hospital ngo charity airways airlines "
    "industries holdings caucus delegation state-department intelligence directorate headquarters observatory"
)  # fmt: skip
NOT_PEOPLE = ORG_HEADS | _set(
    "war wars olympics olympic games city town village province state states region district county republic "
        "kingdom empire sea ocean strait straits gulf bay river lake canal street square avenue road island islands "
        "peninsula mountains valley "
    "desert act treaty accord accords agreement pact charter convention protocol resolution law bill code "
        "constitution day week month year prize award cup summit meeting talks forum report reports plan initiative "
        "project security revolution uprising "
    "massacre crisis conflict front operation agreement declaration statement airport port bridge tower palace "
        "hall hotel stadium base camp plant north south east west northern southern eastern western central world "
        "cold nuclear "
    "january february march april may june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday article chapter section page phase group-of part amendment clause "
        "annex "
    "spring winter summer autumn fall easter christmas ramadan deal bank line zone road belt highway process "
        "heights coast hills america americas africa europe"
)  # fmt: skip
OUTLET_HEADS = _set(
    "times post news press herald tribune journal gazette telegraph guardian daily review magazine television tv "
    "radio network broadcaster newspaper agency weekly observer mail independent express mirror monitor standard "
    "chronicle inquirer globe star courier examiner argus echo sentinel advertiser enquirer"
)
ORG_NOUNS = _set(
    "government administration ministry department council commission agency party union office army navy "
        "military embassy consulate parliament congress senate assembly bank court tribunal committee organization "
        "organisation regime "
    "group delegation mission police leadership presidency cabinet junta coalition bloc alliance movement "
        "militia opposition side kremlin company firm watchdog body board secretariat authority authorities "
        "broadcaster newspaper "
    "think-tank institute foundation federation association camp foreign-ministry paper daily outlet network "
        "team state country nation republic kingdom island"
)  # fmt: skip
WRITINGS = _set(
    "report statement account article letter memo document communique communiqué dispatch editorial study essay "
    "message cable telegram telex note tweet post declaration resolution petition email broadcast bulletin "
    "memorandum "
    "notice circular leaflet appeal proclamation ultimatum readout warning call pamphlet flyer poster placard "
    "manifesto commentary wire aide-memoire testimony affidavit speech sermon homily encyclical lecture memoir op-ed "
    "column "
    "transcript reply response"
)
GOVERNMENT_NOUNS = _set(
    "government administration regime authorities leadership presidency cabinet junta state country nation "
    "republic kingdom side"
)
MINISTRY_NOUNS = _set(
    "opposition presidency ministry department embassy army navy military parliament congress senate court bank "
    "police commission council agency assembly mission delegation consulate"
)
RELATIONS = _set(
    "counterpart colleague friend ally rival opponent partner guest host neighbour neighbor wife husband widow brother "
    "sister son daughter father mother cousin nephew niece uncle aunt"
)
"""What somebody is to another, which is no office."""
PERSON_NOUNS = _set(
    "official officials diplomat diplomats minister ministers president presidents premier premiers chancellor "
        "king queen emir secretary spokesman spokeswoman spokesperson ambassador ambassadors envoy envoys leader "
        "leaders chief chiefs head heads "
    "chairman chairwoman chair director directors commissioner governor mayor speaker deputy aide aides adviser "
        "advisers advisor advisors analyst analysts expert experts professor lecturer scholar scholars academic "
        "academics fellow researcher researchers "
    "economist historian lawyer lawyers attorney activist activists campaigner campaigners critic critics "
        "lawmaker lawmakers legislator legislators senator senators congressman congresswoman mp mps politician "
        "politicians member members delegate delegates "
    "negotiator negotiators mediator commander commanders general generals colonel officer officers soldier "
        "soldiers captain major admiral policeman policemen cleric clerics bishop archbishop cardinal pope imam "
        "ayatollah judge judges prosecutor prosecutors "
    "source sources insider insiders person people man woman men women resident residents villager villagers "
        "witness witnesses survivor survivors protester protesters demonstrator demonstrators worker workers doctor "
        "doctors nurse teacher student students "
    "journalist journalists reporter reporters correspondent editor author writer rebel rebels militant "
        "militants fighter fighters insurgent insurgents separatist separatists dissident dissidents opponent "
        "opponents supporter supporters ally allies partner partners "
    "candidate rival rivals challenger winner executive executives manager banker investor trader traders "
        "businessman businesswoman farmer mother father brother sister wife husband widow son daughter family "
        "relatives relative friend friends colleague colleagues "
    "counterpart counterparts successor predecessor host guest guests politburo strategist pollster observer "
        "observers inspector inspectors investigator investigators monitor monitors scientist scientists engineer "
        "coordinator representative representatives "
    "pm deputies parliamentarian parliamentarians councillor councillors governors mayors secretaries "
        "chancellors premiers colonels captains bishops clergy priest priests monk monks pastor pastors imams "
        "sheikhs elder elders backbencher backbenchers "
    "trawlermen fishermen skipper skippers sailors miners farmers unionist unionists shopkeeper shopkeepers "
        "driver drivers pilot pilots passenger passengers tourist tourists neighbour neighbours neighbor neighbors "
        "parent parents teachers nurses businessmen businesspeople bankers brokers investors "
    "hardliner hardliners moderates loyalist loyalists exile exiles defector defectors tribesmen herders "
        "policemen policewoman coastguard commandos peacekeeper peacekeepers mediators lobbyist lobbyists confidant "
        "confidants biographer whistleblower planners strategists liberal liberals conservatives "
    "billionaire billionaires millionaire millionaires mathematician reformer reformers reformist reformists "
    "heavyweight heavyweights newcomer octogenarian septuagenarian nonagenarian widower widows bachelor native "
    "grandfather comedian footballer boxer cricketer aristocrat aristocrats revolutionary revolutionaries "
    "trade-unionist firebrand maverick hopefuls schoolteacher schoolteachers ex-president ex-minister "
    "democrats republicans nationalists islamists communists socialists delegates organisers gunmen gunman "
        "hijackers hijacker kidnappers kidnapper attackers attacker assailants bombers suspect suspects defendant "
        "defendants victims victim patients jurors juror athletes athlete players coach captives captive fugitives "
        "smugglers traffickers settlers settler pilgrims worshippers marchers strikers picketers squatters "
        "homeowners landlords tenants consumers customers shoppers commuters motorists truckers taxpayers pensioners "
        "veterans conscripts recruits reservists cadets policewomen firefighters firefighter rescuers rescuer medics "
        "medic surgeon physicians physician pharmacists midwives paramedics psychologist priestess nun nuns "
        "missionaries missionary evangelist theologian philosopher poet novelist playwright filmmaker actor actress "
        "singer musician artist artists dancer designer architect architects builder contractor contractors vendor "
        "vendors peddlers hawkers merchants merchant industrialist industrialists entrepreneur entrepreneurs tycoon "
        "magnate financier publisher printers clerk clerks pontiff sovereign prelate churchman jurist emissary "
        "emissaries consul magistrate mufti preacher vicar rector headmaster frontbencher frontbenchers peer peers "
        "interlocutor interlocutors attache attaché sultan shah mullah maulana rabbi patriarch lama brigadier "
        "marshal commandant lieutenant sergeant commodore emperor empress tsar kaiser lord lady duke duchess baron "
        "baroness earl demonstrators mourners inmates prisoners detainees premier-designate statesman technocrat "
        "monarch ruler rulers dictator strongman figure figures staff staffer staffers veteran veterans commentator "
        "commentators participant participants citizen citizens voter voters delegation crown prince princess sheikh "
    "cousin cousins uncle aunt nephew niece grandfather grandmother grandson brother-in-law sister-in-law "
        "son-in-law father-in-law "
    "spokesmen spokespeople spokespersons inhabitants refugees migrants captors hostage hostages boss bosses "
        "envoy-designate watchers pundits foreigner nationals sceptics skeptics advocates advocate defender "
        "defenders organizer organizers organiser founder cofounder co-founder "
    "treasurer chairperson chairmen chairwomen chairpersons undersecretary comptroller registrar auditor "
    "ombudsman ombudswoman constable superintendent detective bailiff sheriff jailer legate nuncio abbot abbots "
    "abbess deacon chaplain swami ayatollahs cardinals popes catholicos primate princes kings queens regent "
    "viceroy heir chieftain chieftains warlord warlords generalissimo statistician demographer epidemiologist "
    "virologist meteorologist seismologist geologist biologist chemist physicist astronomer astronaut cosmonaut "
    "climatologist anthropologist sociologist psychiatrist archaeologist ecologist hydrologist president-elect "
    "premier-elect minister-designate chairman-designate chancellor-designate nominee appointee appointees "
    "designee powerbroker kingmaker apparatchik apparatchiks bureaucrat bureaucrats mandarins functionary "
    "functionaries commissar commissars politicos statesmen stateswoman go-between middleman intermediary "
    "intermediaries facilitator facilitators conciliator arbitrator arbitrators referee signatory signatories "
    "petitioner petitioners plaintiff plaintiffs claimant claimants complainant complainants convict convicts "
    "landlord landowner landowners planters rancher ranchers growers fisherman whalers loggers coroner "
    "pathologist veterinarian assemblyman assemblywoman assemblymen councilman councilwoman councilmen alderman "
    "aldermen sympathiser sympathisers sympathizer sympathizers follower followers adherents partisans guerrilla "
    "guerrillas guerilla guerillas mujahid mujahideen jihadist jihadists militiaman militiamen paramilitaries "
    "mercenary mercenaries laureate centrist centrists leftist leftists rightist rightists islamist monarchists "
    "frontrunner front-runner contender contenders aspirant aspirants running-mate adjutant aide-de-camp "
    "legionnaires airman airmen seaman seamen gendarme gendarmes trooper troopers paratrooper paratroopers "
    "mouthpiece speechwriter propagandist counsellor counselor barrister barristers solicitors magistrates "
    "arbiter co-chairs underlings subordinates superiors employers employees labourers laborers peasant peasants "
    "nomads pastoralists creditors shareholder shareholders regulators underwriters trustees broker donors "
    "lenders undergraduates pupils classmate spies informant informants informer operative operatives oligarch "
    "oligarchs mogul barons heiress philanthropist benefactor townsman countryman compatriot compatriots "
    "expatriates islander islanders columnist columnists anchorman newscaster presenter blogger bloggers "
    "photojournalist sailor mariners stevedores docker dockers steelworkers railwaymen electrician carpenter "
    "taoiseach tanaiste wali qadi emirs caliph sheikha maharajah oba headman headmen abuna lamas midwife "
    "obstetrician clinician clinicians consultant consultants technicians inventor climber mountaineer explorer "
    "interpreter translator choirmaster curator archivist librarian zookeeper warden wardens ranger rangers "
    "grandee grandees doyen courtier courtiers chamberlain equerry seneschal ideologue ideologues theoretician "
    "theoreticians tactician secretaries-general speakers bagman fundraiser fundraisers paymaster quartermaster "
    "sapper sappers gunner gunners submariner helmsman bosun purser steward stewards stewardess navigator co- "
    "pilot airwoman balloonist aviator deserter deserters draftees evacuee evacuees deportee deportees returnee "
    "returnees stowaway abductor abductors abductee looters rioter rioters vigilante vigilantes bandit bandits "
    "rustlers poachers trafficker pirate pirates robber robbers murderer killer killers assassin assassins bomber "
    "saboteur saboteurs arsonist plotter plotters conspirators mutineer mutineers putschists coup-maker usurper"
)  # fmt: skip
REPORTERS = _set("correspondent reporter journalist photographer editor")
EXPERT_NOUNS = _set(
    "analyst analysts expert experts professor lecturer scholar scholars academic academics fellow researcher "
        "researchers economist economists historian scientist strategist pollster commentator observers watchers "
        "pundits author specialist specialists "
    "consultant political-scientist think-tank university institute historian"
)  # fmt: skip
PARTICLES = _set(
    "al el bin bint ibn ben abu abd de da do dos du del della di van von der den ter la le y e ul af av zu st. "
    "san dos mac o' "
    "wa wu ya ka ole mwa das dal dei degli delle dello lo las los te tot thor vom zum zur dem und oud ud ur uz "
    "ibnu binti binte "
    "abdel abdul umm oul ould mint ag ait aït d' l' ap ab ó ní nic ni"
)
GLUE = _set("of the for on and in &")
EASTERN_SURNAMES = _set(
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo xi qin hua geng lu cai deng "
        "xie jiang feng cao peng zeng xiao tian dong pan yuan ye du su wei cheng ding shen ren yao zhong cui tan fan "
        "shi liao jia xia fu bai zou meng xiong qiu hou xue lei hao gong shao wan mao dai "
    "kim park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo moon noh roh ri pak "
        "chung nguyen tran le pham hoang huynh phan vu vo dang bui ngo ly ban"
)  # fmt: skip
SECTION_WORDS = _set("he she they it i we you who whom that this these those")

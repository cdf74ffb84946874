BEGIN TRANSACTION;
CREATE TABLE agenda_items (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	type VARCHAR(2), 
	standard TEXT, 
	title TEXT NOT NULL, 
	case_id INTEGER, 
	treatment_id INTEGER, 
	state TEXT NOT NULL, 
	access_state TEXT NOT NULL, 
	access_basis TEXT NOT NULL, 
	access_until DATE, 
	public_title TEXT NOT NULL, 
	archive_case_no TEXT NOT NULL, 
	starts_at TIME, 
	speaker TEXT NOT NULL, 
	text TEXT NOT NULL, 
	series_committee_id INTEGER, 
	series_year INTEGER, 
	series_type VARCHAR(2), 
	serial INTEGER, 
	CONSTRAINT pk_agenda_items PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_items_case_id FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_agenda_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_agenda_items_series_committee_id FOREIGN KEY(series_committee_id) REFERENCES committees (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_agenda_items_treatment_id FOREIGN KEY(treatment_id) REFERENCES treatments (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_agenda_items_series_committee_id_series_year_series_type_serial UNIQUE (series_committee_id, series_year, series_type, serial)
);
INSERT INTO "agenda_items" VALUES(1,1,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',1,2026,'PS',1);
INSERT INTO "agenda_items" VALUES(2,1,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra forrige møte',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',1,2026,'PS',2);
INSERT INTO "agenda_items" VALUES(3,1,6,'standard','PS','referrals','Referatsaker',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',1,2026,'PS',6);
INSERT INTO "agenda_items" VALUES(4,1,7,'standard',NULL,'question_time','Spørretime',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(5,1,3,'case','PS',NULL,'',11,17,'treated','undecided','',NULL,'','',NULL,'','[]',1,2026,'PS',3);
INSERT INTO "agenda_items" VALUES(6,1,4,'case','PS',NULL,'',12,18,'treated','undecided','',NULL,'','',NULL,'','[]',1,2026,'PS',4);
INSERT INTO "agenda_items" VALUES(7,1,5,'case','PS',NULL,'',13,19,'treated','undecided','',NULL,'','',NULL,'','[]',1,2026,'PS',5);
INSERT INTO "agenda_items" VALUES(8,2,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',3,2026,'PS',1);
INSERT INTO "agenda_items" VALUES(9,2,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra forrige møte',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',3,2026,'PS',2);
INSERT INTO "agenda_items" VALUES(10,2,3,'case','PS',NULL,'',2,3,'treated','undecided','',NULL,'','',NULL,'','[]',3,2026,'PS',3);
INSERT INTO "agenda_items" VALUES(11,2,4,'case','PS',NULL,'',3,5,'treated','undecided','',NULL,'','',NULL,'','[]',3,2026,'PS',4);
INSERT INTO "agenda_items" VALUES(12,3,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',2,2026,'PS',1);
INSERT INTO "agenda_items" VALUES(13,3,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra forrige møte',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',2,2026,'PS',2);
INSERT INTO "agenda_items" VALUES(14,3,6,'standard','PS','referrals','Referatsaker',NULL,NULL,'treated','open','',NULL,'','',NULL,'','[]',2,2026,'PS',6);
INSERT INTO "agenda_items" VALUES(15,3,3,'case','PS',NULL,'',1,1,'treated','undecided','',NULL,'','',NULL,'','[]',2,2026,'PS',3);
INSERT INTO "agenda_items" VALUES(16,3,4,'case','PS',NULL,'',4,7,'treated','undecided','',NULL,'','',NULL,'','[]',2,2026,'PS',4);
INSERT INTO "agenda_items" VALUES(17,3,5,'case','PS',NULL,'',5,9,'treated','undecided','',NULL,'','',NULL,'','[]',2,2026,'PS',5);
INSERT INTO "agenda_items" VALUES(18,4,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(19,4,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(20,4,4,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(21,4,3,'case','PS',NULL,'',7,12,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(22,5,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(23,5,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(24,6,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(25,6,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(26,6,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(27,7,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(28,7,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(29,8,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(30,8,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(31,8,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(32,9,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(33,9,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 14. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(34,9,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(35,9,4,'standard',NULL,'question_time','Spørretime',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(36,10,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(37,10,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(38,11,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(39,11,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(40,11,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(41,12,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(42,12,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(43,13,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(44,13,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(45,13,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(46,14,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(47,14,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(48,15,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(49,15,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(50,15,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(51,16,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(52,16,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 14. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(53,16,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(54,16,4,'standard',NULL,'question_time','Spørretime',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(55,17,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(56,17,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(57,18,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(58,18,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(59,18,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(60,19,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(61,19,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 14. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(62,19,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(63,19,4,'standard',NULL,'question_time','Spørretime',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(64,20,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(65,20,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(66,21,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(67,21,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(68,21,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(69,22,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(70,22,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 15. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(71,23,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(72,23,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 20. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(73,23,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(74,24,1,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(75,24,2,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 14. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(76,24,3,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(77,24,4,'standard',NULL,'question_time','Spørretime',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(78,25,3,'standard','PS','approve_notice','Godkjenning av innkalling og saksliste',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(79,25,4,'standard','PS','approve_minutes','Godkjenning av protokoll fra møtet 14. oktober 2026',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(80,25,13,'standard','PS','referrals','Referatsaker',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(81,25,15,'standard',NULL,'question_time','Spørretime',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(82,25,5,'case','PS',NULL,'',1,2,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(83,25,6,'case','PS',NULL,'',2,4,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(84,25,7,'case','PS',NULL,'',3,6,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(85,25,8,'case','PS',NULL,'',4,8,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(86,25,9,'case','PS',NULL,'',5,10,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(87,25,10,'case','PS',NULL,'',6,11,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(88,25,11,'case','PS',NULL,'',7,13,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(89,25,12,'case','PS',NULL,'',8,14,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(90,25,16,'case','PS',NULL,'',10,16,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(91,25,14,'case','RS',NULL,'',9,15,'planned','undecided','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(92,25,1,'heading',NULL,NULL,'Orientering før sakene',NULL,NULL,'planned','open','',NULL,'','',NULL,'','[]',NULL,NULL,NULL,NULL);
INSERT INTO "agenda_items" VALUES(93,25,2,'briefing',NULL,NULL,'Beredskapen på hurtigbåtrutene',NULL,NULL,'planned','open','',NULL,'','','18:05:00.000000','Pål Skjerholm, næringskonsulent','[]',NULL,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attachments (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	pages INTEGER NOT NULL, 
	access_state TEXT NOT NULL, 
	access_basis TEXT NOT NULL, 
	access_until DATE, 
	CONSTRAINT pk_attachments PRIMARY KEY (id), 
	CONSTRAINT fk_attachments_case_id FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_attachments_sha256 FOREIGN KEY(sha256) REFERENCES files (sha256) ON DELETE RESTRICT
);
INSERT INTO "attachments" VALUES(1,1,1,'Økonomirapport per ansvarsområde','b06b91f21089b8aee4dad635d00a2f7b855ea2e721d1ef64af45c583f9044c1b','Økonomirapport per ansvarsområde.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(2,1,2,'Oversikt over investeringsprosjektene','0290f974ba0c79c306d292c78039de46455790f491e69992ea08b57658863e6d','Oversikt over investeringsprosjektene.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(3,2,1,'Tilstandsrapport for flytebryggene','0b1163c018e96cbde3326aa8ceb5ec6dcf116d3c99bca626dbe5150252a16eee','Tilstandsrapport for flytebryggene.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(4,2,2,'Uttalelse fra Ytterholm fiskarlag','71ad52764b4114ee6e481c220378fafb61bd7b8ff62cef117ad684b7dfcb59eb','Uttalelse fra Ytterholm fiskarlag.txt',0,'open','',NULL);
INSERT INTO "attachments" VALUES(5,3,1,'Planbestemmelser','3357c60059cf29af54acec4d1c19384533f81a5248e8a74dac2e6fc7233c0f69','Planbestemmelser.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(6,3,2,'Sammendrag av merknadene med kommentarer','ba4e2d2fff317dc2a03e812a4c8daf23f13371167f87da58d6fb36d0d1755ffa','Sammendrag av merknadene med kommentarer.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(7,4,1,'Elevtal og prognose','bb77bd1c8275f4300dc69193fb76ab0ec471b0dbbf0dd986347472f813f7069e','Elevtal og prognose.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(8,7,1,'Søknad fra Ytterholm Nærbutikk SA','7e5b2725a5afafd1cdbe920d170625b0859240cd3dd6ef31603473467c991bad','Søknad fra Ytterholm Nærbutikk SA.txt',0,'open','',NULL);
INSERT INTO "attachments" VALUES(9,9,1,'Brev fra Statsforvalteren om skjønnsmidler','01623620b439c4e2eb25e60942aab129eed85a42bc332341269adcf4b41ac040','Brev fra Statsforvalteren om skjønnsmidler.pdf',1,'open','',NULL);
INSERT INTO "attachments" VALUES(10,10,1,'Takst og tilstandsrapport for Kremmergården','19d39b05496c67aa5199893928745a48c05cac3bab1245bed932156daf6904c5','Takst og tilstandsrapport for Kremmergården.pdf',1,'exempt','offl. § 23 første ledd',NULL);
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	tables TEXT NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,'2026-11-28 23:12:21.465832','init','agenda_items attachments case_papers cases committees election_list_parties election_lists files meetings memberships municipality number_series parties persons terms treatments');
CREATE TABLE case_papers (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	unit TEXT NOT NULL, 
	date DATE, 
	journal_no TEXT NOT NULL, 
	case_officer TEXT NOT NULL, 
	language TEXT NOT NULL, 
	proposals TEXT NOT NULL, 
	body TEXT NOT NULL, 
	signers TEXT NOT NULL, 
	listed_attachments TEXT NOT NULL, 
	referenced TEXT NOT NULL, 
	unrecognised TEXT NOT NULL, 
	dropped TEXT NOT NULL, 
	source_sha256 VARCHAR(64), 
	source_name TEXT NOT NULL, 
	CONSTRAINT pk_case_papers PRIMARY KEY (id), 
	CONSTRAINT fk_case_papers_case_id FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_case_papers_source_sha256 FOREIGN KEY(source_sha256) REFERENCES files (sha256), 
	CONSTRAINT uq_case_papers_case_id_number UNIQUE (case_id, number)
);
INSERT INTO "case_papers" VALUES(1,1,1,'Økonomi og innkjøp','2026-10-06','1402/2026','Marit Kvitholm','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret tar økonomirapporten til etterretning.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Driftsbudsjettet for 2026 reguleres slik tabell 2 i saksframlegget viser. Netto merforbruk på kr 1 240 000 dekkes av disposisjonsfondet.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Investeringsbudsjettet reguleres slik:\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"a)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Utskifting av vannledningen mellom Kirkeberget og Sørvågen økes med kr 900 000.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"b)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ny lift til havna, kr 650 000, utsettes til 2027.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"c)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Låneopptaket for 2026 reduseres med kr 400 000.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"4.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunedirektøren legger fram en plan for å redusere sykefraværet i pleie og omsorg innen 1. mars 2027.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Sammendrag","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Rapporten viser regnskapet per utgangen av september, med prognose for hele året. Driften ligger an til et merforbruk på 1,24 millioner kroner. Det tilsvarer 0,9 prosent av brutto driftsinntekter. Merforbruket kommer i hovedsak av innleie i pleie og omsorg og av høyere strømutgifter i vannforsyningen. Skatteinntektene er bedre enn budsjettert.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren foreslår å dekke merforbruket av disposisjonsfondet. Fondet er etter dette på 9,6 millioner kroner, som er innenfor målet i økonomiplanen.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Etter kommuneloven § 14-5 tredje ledd skal kommunedirektøren minst to ganger i året rapportere til kommunestyret om utviklingen i inntekter og utgifter, sammenholdt med det vedtatte årsbudsjettet. Viser utviklingen vesentlige avvik, skal det foreslås endringer.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Status per område","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Tabell 1 viser regnskap og budsjett per utgangen av september. Alle tall er i hele tusen kroner. Negative avvik er merforbruk eller sviktende inntekt.","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Område","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Regnskap","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Budsjett","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Avvik","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Prognose for året","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Politisk styring","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 184","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 230","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"46","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Sentraladministrasjon","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"9 412","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"9 655","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"243","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"150","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Skole","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"21 960","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"22 105","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"145","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Barnehage","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"9 874","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"9 790","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−84","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−120","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Kultur og bibliotek","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 341","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 410","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"69","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"40","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Sosial og barnevern","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3 905","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3 620","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−285","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−350","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Helse","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8 216","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8 340","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"124","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"80","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Pleie og omsorg","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"38 755","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"36 890","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−1 865","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−2 100","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vann, avløp og renovasjon","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"5 122","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"4 780","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−342","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−410","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vei, bygg og eiendom","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"10 630","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"10 525","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−105","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−90","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Havn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−1 745","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−1 610","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"135","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"160","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Skatt og rammetilskudd","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−106 980","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−105 730","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 250","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 400","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Sum drift","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"3 674","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"3 005","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"−669","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"−1 240","underline":false}]}]]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Pleie og omsorg","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Sykefraværet har vært 11,4 prosent hittil i år, mot 8,9 prosent på samme tid i fjor. Vakter som ikke kan dekkes av egne ansatte, er løst med innleie fra vikarbyrå. Innleien har kostet 2,6 millioner kroner, mens 0,9 millioner var budsjettert. To sykepleierstillinger som har stått ledige siden i vår, er nå besatt, og innleien ventes å gå ned mot slutten av året.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Vannforsyning","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"To brudd på hovedledningen mellom Kirkeberget og Sørvågen ga store vanntap. Pumpene på vannverket gikk for fullt i flere uker, og strømforbruket økte med 38 prosent. Lekkasjene er nå tettet midlertidig, men ledningen er fra 1969 og må skiftes. Kostnaden er beregnet til 3,4 millioner kroner, 0,9 millioner mer enn det som er satt av.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Forslag til regulering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Tabell 2 viser endringene i driftsbudsjettet i hele tusen kroner. Økte utgifter og reduserte inntekter står uten fortegn, det motsatte med minus.","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Ansvar","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Tiltak","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Endring","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1200","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Ledige stillinger i sentraladministrasjonen","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−150","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2211","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økt bemanning for barn med særskilte behov","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"120","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2420","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Tiltak i barnevernet","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"350","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2530","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Innleie og overtid, sykehjemmet","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 500","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2541","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Innleie og overtid, hjemmetjenesten","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"600","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3450","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Strøm og reparasjoner, vannverket","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"410","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2650","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vedlikehold av kommunale boliger","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"90","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3300","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økte anløpsinntekter, havn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−160","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Skatt på inntekt og formue","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−900","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8400","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Rammetilskudd","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−500","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Andre mindre endringer","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−120","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"9400","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Bruk av disposisjonsfondet","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−1 240","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Sum","underline":false}]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"0","underline":false}]}]]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren vurderer merforbruket i pleie og omsorg som alvorlig, men forbigående. Tjenestene er nødvendige, og det er ikke forsvarlig å redusere bemanningen. Det viktigste tiltaket er å få ned sykefraværet, slik at egne ansatte kan dekke vaktene. Derfor foreslås det at kommunestyret får en egen plan til behandling.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Skatteinntektene følger den nasjonale utviklingen og er forsiktig anslått. Blir siste termin svakere enn ventet, kan prognosen bli inntil 300 000 kroner dårligere.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Å utsette ny lift til havna gir ingen økt risiko. Den gamle liften er sertifisert ut neste år.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Disposisjonsfondet reduseres fra 10,84 til 9,60 millioner kroner. Det tilsvarer 7,0 prosent av brutto driftsinntekter. Målet i økonomiplanen er minst 6 prosent.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Konklusjon","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren anbefaler at rapporten tas til etterretning, og at budsjettet reguleres som foreslått.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"], ["Marit Kvitholm", "økonomisjef"]]','["Økonomirapport per ansvarsområde", "Oversikt over investeringsprosjektene"]','[]','[]','[]','19a837ab0babfcb7b34c318c5d2773248eb04249dfe56205f5f0f781256929b5','Saksframlegg økonomirapport.docx');
INSERT INTO "case_papers" VALUES(2,2,1,'Havn og teknisk drift','2026-09-30','1377/2026','Odd-Arne Sjøhaug','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ytterholm kommune bygger nye flytebrygger i Nordvågen etter alternativ 2 i saksframlegget.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kostnadsrammen settes til kr 7 800 000 uten merverdiavgift. Den finansieres slik:\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"a)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"havnefondet, kr 3 000 000\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"b)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"tilskudd fra fylkeskommunen, kr 2 400 000\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"c)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"låneopptak, kr 2 400 000\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Arbeidet settes i gang når tilskuddet er bekreftet, og senest 1. juni 2027.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"4.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Plassleien fastsettes i gebyrregulativet, slik at den dekker renter, avdrag og vedlikehold.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Sammendrag","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Flytebryggene i Nordvågen er fra 1996 og har fått store skader i vinterstormene de siste årene. To av fire brygger er stengt. Saken gjelder om de skal repareres, eller om det skal bygges nye. Kommunedirektøren anbefaler nye brygger i betong på samme sted, med en bølgebryter ytterst.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Nordvågen er øyas eneste havn med liggeplasser for fiskefartøy mellom 8 og 15 meter. Det er 42 plasser, hvorav 19 ikke kan brukes. I sesongen ligger båtene i dobbelt bredde, og flere har hatt skader på skrog og rekke.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Trafikken i havna har økt hvert år siden bruket på Sørvågen tok imot fisk igjen. Figuren viser hvor mange anløp havnevakten har ført i loggen.","underline":false}]},{"alt":"Stolpediagram: anløp i Nordvågen per år, fra 1 120 for fem år siden til 1 840 i fjor","kind":"image","sha256":"d0b3212dcfb87023e32e70cc6dc0590af0f313d032415259aaac24c7ae19a05d","width_mm":150.0},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Alternativene","underline":false}]},{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Alternativ 1: De to stengte bryggene repareres. Levetiden blir om lag åtte år, og bryggene tåler fortsatt ikke signifikant bølgehøyde over 0,6 meter.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Alternativ 2: Alle bryggene erstattes av betongbrygger med fast forankring, og den ytterste bygges som bølgebryter. Levetiden er minst 30 år.","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Alternativ 3: Nye brygger legges på innsiden av moloen i Sørvågen. Det krever mudring og ny reguleringsplan.","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Alternativ","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Investering","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Årlig vedlikehold","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Levetid i år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Plasser","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 Reparere","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 150 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"310 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"38","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 Nye brygger i Nordvågen","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"7 800 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"95 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"30","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"54","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3 Nye brygger i Sørvågen","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"14 600 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"120 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"30","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"60","underline":false}]}]]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Kart over området","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kartet viser dagens brygger, plasseringen av den nye bølgebryteren og innseilingen, som holdes fri i hele byggetiden.","underline":false}]},{"alt":"Kart over Nordvågen med fire brygger, bølgebryteren ytterst og innseilingen fra nord","kind":"image","sha256":"7f5affb8cc589cdd91058884e1d425e25ee462c79fb0a2662a63df18350f054f","width_mm":120.0},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Uttalelser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ytterholm fiskarlag støtter alternativ 2 og ber om strøm og vann på alle brygger. Kystverket har ingen merknader så lenge innseilingen ikke blir smalere enn 22 meter.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Reparasjon er billigst på kort sikt, men kommunen må da bruke pengene på nytt om åtte år. Alternativ 3 gir flest plasser, men mudringen er usikker, og planarbeidet tar minst to år. Alternativ 2 gir flest plasser for pengene, og den ytterste brygga skjermer de andre.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Havna er et nødvendig grunnlag for arbeidsplassene på øya. Tilskuddet fra fylkeskommunen forutsetter at kommunen har vedtatt finansieringen. Derfor bør saken avgjøres nå.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Renter og avdrag på lånet er beregnet til 168 000 kroner det første året. Med 54 plasser og dagens leie øker inntektene med 205 000 kroner i året når alle plassene er leid ut. Investeringen belaster dermed ikke kommunekassen ut over havnefondet.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Klima og miljø","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Betongbryggene inneholder ikke isopor, som de gamle bryggene har mistet mye av i sjøen. De gamle elementene leveres til godkjent mottak på fastlandet.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Konklusjon","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren anbefaler alternativ 2.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"], ["Odd-Arne Sjøhaug", "havnesjef"]]','["Tilstandsrapport for flytebryggene", "Uttalelse fra Ytterholm fiskarlag"]','[]','[]','[]','f9338b7e87a546f0b48af7ead3d1f43cbeb8cdcb7f3a1ac9d553e64e4f0e2e90','Saksframlegg flytebrygger.docx');
INSERT INTO "case_papers" VALUES(3,3,1,'Plan og miljø','2026-09-29','1391/2026','Ingvild Fuglehamn','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret vedtar detaljregulering for Sørvågen fiskerihavn med plankart og bestemmelser, jf. plan- og bygningsloven § 12-12.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Før planen kunngjøres, skal disse endringene gjøres i bestemmelsene:\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"a)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Største byggehøyde i felt BN2 settes til kote 11,5.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"b)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Støy fra kjøleanlegg skal ikke overstige 45 dB ved nærmeste bolig om natten.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"c)\",\"level\":1,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Turstien langs fjæra skal være åpen for alle og ha en bredde på minst 1,8 meter.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Plankonsulenten retter plankartet i samsvar med punkt 2 innen 1. februar 2027.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Sammendrag","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Planen legger til rette for et nytt fiskemottak med kjølelager, 160 meter ny kai og ni rorbuer. Den har vært på høring i seks uker. Det kom inn elleve merknader, ingen av dem innsigelse. Kommunedirektøren foreslår tre endringer og anbefaler at planen vedtas.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Hovedutvalget la planen ut til offentlig ettersyn i vår. Planområdet er på 47 dekar, derav 18 dekar i sjø. I kommuneplanens arealdel er området satt av til havn og næring, så planen er i samsvar med overordnet plan.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Innholdet i planen","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Felt","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Formål","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Areal i dekar","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Største byggehøyde","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"BN1","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fiskemottak og kjølelager","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"9,4","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"kote 14","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"BN2","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Rorbuer og servicebygg","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3,1","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"kote 13","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"KA","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Kai","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"4,8","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"–","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"VH","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Havneområde i sjø","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"18,0","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"–","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"FR","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Friområde med tursti","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8,6","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"–","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"V","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vei og parkering","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3,1","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"–","underline":false}]}]]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Merknadene","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Her er de viktigste merknadene. Alle er gjengitt og kommentert i vedlegg 2.","underline":false}]},{"kind":"item","label":"","level":0,"runs":[{"bold":true,"italic":false,"link":"","text":"Statsforvalteren","underline":false},{"bold":false,"italic":false,"link":"","text":" ber om at støy fra kjøleanlegget reguleres tydeligere.","underline":false}]},{"kind":"item","label":"","level":0,"runs":[{"bold":true,"italic":false,"link":"","text":"Fylkeskommunen","underline":false},{"bold":false,"italic":false,"link":"","text":" viser til at fjæra er mye brukt og ber om at turstien sikres.","underline":false}]},{"kind":"item","label":"","level":0,"runs":[{"bold":true,"italic":false,"link":"","text":"Naboene i Sørvågveien","underline":false},{"bold":false,"italic":false,"link":"","text":" mener at rorbuene blir for høye og tar utsikten.","underline":false}]},{"kind":"item","label":"","level":0,"runs":[{"bold":true,"italic":false,"link":"","text":"Ytterholm fiskarlag","underline":false},{"bold":false,"italic":false,"link":"","text":" er positive og ber om at kaia bygges først.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Byggehøyde","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Naboene har målt at rorbuer med høyde kote 13 vil stå 1,7 meter over stuegulvet i de nærmeste husene. Tiltakshaver har bekreftet at en høyde på kote 11,5 er nok til to etasjer med saltak. Kommunedirektøren foreslår derfor å senke høyden.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Støy","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Grensen på 45 dB om natten følger den statlige retningslinjen for boliger. Leverandøren har opplyst at den kan overholdes når viftene skjermes mot vest.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Naturmangfold","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ålegrasenga innerst i vågen er vurdert etter naturmangfoldloven §§ 8 til 12. Kaia er flyttet 20 meter ut etter første gangs behandling, slik at enga ikke berøres av utfylling.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Samfunnssikkerhet","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Havnivåstigning og stormflo er vurdert. Laveste gulvhøyde settes til kote 3,4, som er 0,3 meter over anbefalt nivå.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Planen pålegger ikke kommunen utgifter. Driften av turstien er beregnet til 25 000 kroner i året og dekkes innenfor rammen til friluftsformål.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Konklusjon og anbefaling","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren mener at planen avveier hensynet til næring, naboer og friluftsliv på en god måte, og anbefaler at den vedtas med de tre endringene.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','["Planbestemmelser", "Sammendrag av merknadene med kommentarer"]','["Rapport om marine naturtyper i Sørvågen", "Referat fra folkemøtet på grendehuset"]','[]','[]','20d99fa2f197f86378c84c56fca0063e05e7dbfac03342bb6e3adfb36473cbed','Saksframlegg Sørvågen fiskerihavn.odt');
INSERT INTO "case_papers" VALUES(4,4,1,'Oppvekst og kultur','2026-10-07','1398/2026','Solbjørg Tarevik','nn','[["Kommunedirektøren sitt framlegg til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret vedtek måla i oppvekstplanen slik dei står i saksutgreiinga.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Skulen på Kirkeberget held fram som fådelt skule med alle ti årstrinna.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Barnehagen flyttar inn i fløy B på skulen. Ombygginga blir teken inn i økonomiplanen med ei ramme på kr 4 600 000.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"4.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunedirektøren legg fram ein handlingsplan for kommunestyret innan 1. juni 2027. Planen skal lagast saman med foreldre, tilsette og ungdomsrådet.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Samandrag","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Talet på barn i barnehage og skule går ned. Om fem år ventar kommunen 61 elevar, mot 78 i dag. Oppvekstplanen skal gje barn og unge eit godt tilbod også når dei blir færre. Kommunedirektøren tilrår å halde på éin skule og flytte barnehagen inn i same bygget.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Bakgrunn","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret bad i fjor om ein samla plan for barnehage, skule, kulturskule og fritid. Ei arbeidsgruppe med tilsette, foreldre og to elevar har hatt seks møte. Gruppa har òg hatt ope kontor på biblioteket, og 34 innbyggjarar kom med innspel.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysningar","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Elevtal","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Skuleår","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Barnehage","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1.–4. trinn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"5.–7. trinn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8.–10. trinn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Sum elevar","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"I år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"31","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"29","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"24","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"25","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"78","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Om eitt år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"29","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"28","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"23","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"24","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"75","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Om to år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"28","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"26","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"22","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"24","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"72","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Om tre år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"26","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"24","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"22","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"23","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"69","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Om fire år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"25","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"23","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"20","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"22","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"65","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Om fem år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"25","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"21","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"19","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"21","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"61","underline":false}]}]]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Bygg","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Skulebygget er frå 1978 og har plass til 140 elevar. Fløy B står tom. Barnehagen held til i eit bygg frå 1985 med fukt i golv og yttervegg. Å setje barnehagen i stand der han er, er rekna til 6,9 millionar kroner.","underline":false}]},{"kind":"heading","level":2,"runs":[{"bold":false,"italic":false,"link":"","text":"Måla i planen","underline":false}]},{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Alle barn skal bli sette og ha minst éin vaksen som kjenner dei godt.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Overgangen frå barnehage til skule skal vere trygg og planlagd.","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Ungdom skal kunne bu heime så lenge som råd er:","underline":false}]},{"kind":"item","label":"a)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunen skal tilby fjernundervisning i fag som krev det.","underline":false}]},{"kind":"item","label":"b)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Kulturskulen skal ha minst tre tilbod kvart semester.","underline":false}]},{"kind":"item","label":"4.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Barn og unge skal ha reell medverknad i saker som gjeld dei.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Når barnehage og skule ligg i same bygg, kan dei tilsette samarbeide tettare, og kjøkken, uteområde og gymsal kan brukast av begge. Foreldra som gav innspel, la vekt på kort veg og trygg henting. Nokre var uroa for at dei minste barna ville bli sette til side. Difor må fløy B få eigen inngang og eige uteområde.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Alternativet er å la barnehagen stå. Det kostar meir og gjev færre vaksne kring kvart barn.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvensar","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ombygginga kostar 4,6 millionar kroner. Årlege driftsutgifter til bygg går ned med 310 000 kroner når barnehagebygget blir tømt. Sal av tomta er ikkje teke med i rekneskapen.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Konklusjon","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren rår til at kommunestyret vedtek måla, og at barnehagen flyttar inn i skulebygget.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"], ["Solbjørg Tarevik", "oppvekstsjef"]]','["Elevtal og prognose"]','[]','[]','[]','3c393220e77d4f80c7d4858d034bc7ff12621b5cee72a67c55d7309eed06f042','Sakspapir oppvekstplan.docx');
INSERT INTO "case_papers" VALUES(5,5,1,'Økonomi og innkjøp','2026-10-08','1405/2026','Marit Kvitholm','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret vedtar gebyrene for 2027 slik de står i saksframlegget.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Gebyrene gjelder fra 1. januar 2027.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret fastsetter gebyrene for vann, avløp og renovasjon hvert år. De skal dekke de fulle kostnadene ved tjenestene, men ikke mer. Havneavgiftene er fastsatt etter havne- og farvannsloven. Alle priser er i kroner og uten merverdiavgift.","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Gebyr","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Enhet","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2026","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2027","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Endring","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Vann","underline":false}]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fast årsgebyr, bolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 480","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 730","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"250","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fast årsgebyr, fritidsbolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 860","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 050","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"190","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Forbruk, målt","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per m³","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"18,40","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"20,30","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1,90","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Forbruk, ikke målt","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per m²","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"24,10","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"26,50","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2,40","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vann til fartøy","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per m³","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"32,00","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"35,00","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3,00","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Tilknytning, bolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"en gang","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"14 500","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"14 500","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Avløp","underline":false}]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fast årsgebyr, bolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 950","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 830","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−120","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fast årsgebyr, fritidsbolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 210","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 120","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−90","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Forbruk, målt","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per m³","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"21,70","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"20,80","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−0,90","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Forbruk, ikke målt","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per m²","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"28,30","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"27,20","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−1,10","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Tilknytning, bolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"en gang","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"12 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"12 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Tømming av slamavskiller, inntil 4 m³","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per tømming","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 990","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 040","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"50","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Tømming av tett tank","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per m³","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"465","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"480","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"15","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Renovasjon","underline":false}]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Standard abonnement","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"4 120","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"4 390","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"270","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Felles dunk, to husstander","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3 300","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"3 510","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"210","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fritidsbolig","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 650","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 755","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"105","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Hjemmekompostering, fradrag","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−410","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−440","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−30","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Ekstra sekk","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per stykk","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"45","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"50","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"5","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Grovavfall, næring","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per tonn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 350","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2 480","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"130","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Havn","underline":false}]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]},{"columns":1,"rows":1,"runs":[]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Anløp, fartøy under 8 meter","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per døgn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"60","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"65","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"5","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Anløp, fartøy 8–15 meter","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per døgn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"110","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"118","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Anløp, fartøy 15–24 meter","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per døgn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"240","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"255","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"15","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Anløp, fartøy over 24 meter","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per bruttotonn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0,92","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0,98","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0,06","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fast plass ved flytebrygge, 8–11 meter","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"7 900","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"8 450","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"550","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Fast plass ved flytebrygge, 11–15 meter","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per år","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"10 800","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"11 550","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"750","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Strøm til fartøy","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per kWh","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"2,10","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1,95","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"−0,15","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Varevederlag, fisk","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per tonn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"14,50","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"15,00","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"0,50","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Varevederlag, stykkgods","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per tonn","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"19,00","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"20,00","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1,00","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Leie av kaikran med fører","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per time","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 150","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"1 220","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"70","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Opplag, fritidsbåt","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"per måned","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"420","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"450","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"30","underline":false}]}]]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Gebyret for vann øker mest, fordi ledningen mellom Kirkeberget og Sørvågen skal skiftes. Avløpsgebyret går ned, fordi overskudd fra tidligere år skal føres tilbake til abonnentene innen fem år.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"For en bolig på 120 m² uten vannmåler øker de samlede gebyrene fra 15 838 til 16 394 kroner, eller 3,5 prosent.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Gebyrene er lagt inn i forslaget til budsjett for 2027. Selvkostfondet for avløp reduseres med 180 000 kroner.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"], ["Marit Kvitholm", "økonomisjef"]]','[]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(6,6,1,'Næring og samfunn','2026-11-20','1409/2026','Pål Skjerholm','nb','[["Ordførers innstilling", "[{\"kind\":\"paragraph\",\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ytterholm kommune gir denne uttalelsen:\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunen støtter kravet om reservemannskap, men mener at responstiden må regnes fra varsling og ikke fra avgang.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Overnattingsmulighet for mannskapet må finansieres av den som kjøper rutetjenesten.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Tilskuddet til beredskapsskyss må være fast og forutsigbart, og ikke avhenge av årlig søknad.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"4.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Øyer uten annen forbindelse må ha rett til erstatningsskyss samme dag når en rute innstilles.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Bakgrunn","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Fylkeskommunen har sendt på høring et forslag til nye krav i anbudene for hurtigbåtrutene. Kravene gjelder fra neste kontraktsperiode. Fristen for uttalelse er fjorten dager etter kommunestyrets møte.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ytterholm har én avgang om dagen på hverdager og ingen på søndager i vinterhalvåret. Hittil i år er 41 avganger innstilt, de fleste på grunn av vær, men elleve på grunn av sykdom i mannskapet.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Forslaget har fire hoveddeler:","underline":false}]},{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Operatøren skal ha reservemannskap som kan møte innen to timer.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Der båten ligger over natten på en øy, skal mannskapet ha egnet overnatting.","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommuner som selv holder beredskapsskyss, kan søke om tilskudd.","underline":false}]},{"kind":"item","label":"4.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Operatøren skal varsle kommunen når en avgang innstilles.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunen har i dag avtale med to skyssbåter. Avtalen kostet 385 000 kroner i fjor. I tillegg kommer utrykninger, som betales av helseforetaket når de er medisinsk begrunnet.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Forslaget er et framskritt. For et samfunn uten vei er båten både skolevei, sykebil og varetransport. Når avgangen uteblir på grunn av sykdom hos mannskapet, er det et forhold operatøren kan forebygge.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Responstiden er uklar i forslaget. Regnes den fra planlagt avgang, er de to timene nesten uten verdi for den som venter på kaia. Kommunen bør be om at den regnes fra varsling.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Tilskuddet er foreslått som en søknadsordning med ett års varighet. Skyssbåtene må ha avtaler over flere år for å holde båt og mannskap. Et fast tilskudd er derfor bedre.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Blir tilskuddet som foreslått, kan kommunen få dekket inntil 60 prosent av utgiftene til beredskapsskyss. Det tilsvarer om lag 230 000 kroner i året.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','[]','[]','[]','[]','40a10090aad2a239b670189ec027bc7ad9f57a240b58c0068f4d8c03dadbe0f1','Saksframlegg høring hurtigbåt.pdf');
INSERT INTO "case_papers" VALUES(7,7,1,'Næring og samfunn','2026-11-20','1411/2026','Pål Skjerholm','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ytterholm Nærbutikk SA får et tilskudd på kr 280 000 fra næringsfondet til nytt kjøleanlegg.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Tilskuddet utbetales når anlegget er satt i drift, og senest 1. juni 2027.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Butikken skal holde åpent minst seks dager i uken i fem år. Holder den ikke det, skal tilskuddet betales tilbake med en femdel for hvert år som gjenstår.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ytterholm Nærbutikk SA er øyas eneste dagligvarebutikk og eies av 212 innbyggere. Kjøleanlegget er fra 2003 og bruker et kuldemedium som det ikke lenger er lov å fylle på. Stopper anlegget, må butikken stenge kjøl og frys.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Butikken søker om kr 400 000. Prisen på et nytt anlegg er 1 120 000 kroner. Søknaden følger som vedlegg 1, og regnskapet for de tre siste årene følger som vedlegg 2.","underline":false}]},{"head_rows":1,"kind":"table","rows":[[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Finansiering","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Beløp","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Status","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Egenkapital","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"220 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"bekreftet","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Lån i bank","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"300 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"bekreftet","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Støtte fra den statlige ordningen for utkantbutikker","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"320 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"søkt","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunalt tilskudd","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"280 000","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":false,"italic":false,"link":"","text":"denne saken","underline":false}]}],[{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"Sum","underline":false}]},{"columns":1,"rows":1,"runs":[{"bold":true,"italic":false,"link":"","text":"1 120 000","underline":false}]},{"columns":1,"rows":1,"runs":[]}]]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"En butikk er en forutsetning for å bo på øya. Nærmeste alternativ er 2 timer og 20 minutter unna med båt. Butikken er også post, apotekutsalg og møteplass.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Næringsfondet har vedtekter som tillater inntil 25 prosent støtte. Full støtte etter søknaden ville bli 36 prosent. Kommunedirektøren foreslår derfor 280 000 kroner, som er 25 prosent.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Støtten er vurdert etter reglene om bagatellmessig støtte. Butikken har ikke fått annen slik støtte de siste tre årene.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Næringsfondet var på 1 460 000 kroner ved siste årsskifte. Etter denne og tidligere bevilgninger står det igjen 745 000 kroner.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"], ["Pål Skjerholm", "næringskonsulent"]]','["Søknad fra Ytterholm Nærbutikk SA", "Regnskap for Ytterholm Nærbutikk SA"]','[]','[]','[]','78b9bef2e97583c2cfa8c0d9d9d6f42ef6b82705e69945d2b65bf2a9da762eed','Saksframlegg nærbutikken.txt');
INSERT INTO "case_papers" VALUES(8,8,1,'Politisk sekretariat','2026-11-24','1412/2026','Guri Naustholm','nb','[["Forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret gir Jan-Petter Revåsen fritak fra vervet som medlem av hovedutvalget for havn, teknikk og miljø ut valgperioden.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Som nytt medlem velges: ______________________\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Som nytt varamedlem, dersom vararekken endres, velges: ______________________\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Jan-Petter Revåsen (Sp/KrF) har i brev bedt om fritak fordi han har begynt i turnusarbeid på fastlandet. Etter kommuneloven § 7-9 andre ledd kan kommunestyret innvilge fritak når vervet medfører vesentlig ulempe.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Trer et medlem endelig ut, skal kommunestyret velge et nytt medlem fra samme gruppe, jf. kommuneloven § 7-10 tredje ledd. Gruppa som medlemmet tilhørte, kan selv utpeke den som skal rykke inn.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Hovedutvalget møtes på dagtid, og Revåsen er borte fra øya annenhver uke. Ulempen er vesentlig. Fellesliste Senterpartiet og Kristelig Folkeparti har varslet at forslag på nytt medlem legges fram i møtet.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kravet om minst 40 prosent av hvert kjønn i kommuneloven § 7-7 gjelder også ved suppleringsvalg. Utvalget består i dag av fire menn og tre kvinner, og begge kjønn kan velges.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','[]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(9,9,1,'Økonomi og innkjøp','2026-11-16','1366/2026','Marit Kvitholm','nb','[]','[{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Statsforvalteren har svart på kommunens søknad om skjønnsmidler til ekstra skyssutgifter og til drift av vannverket etter ledningsbruddene. Kommunen får 450 000 kroner, mens det var søkt om 800 000 kroner. Brevet er lagt ved.","underline":false}]}]','[]','["Brev fra Statsforvalteren om skjønnsmidler"]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(10,10,1,'Kommunedirektøren','2026-11-25','1414/2026','Torgeir Lyngskjær','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ordføreren får fullmakt til å forhandle om kjøp av gnr. 21 bnr. 8 innenfor en ramme på kr 3 950 000.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Avtalen legges fram for kommunestyret til godkjenning innen 1. mars 2027.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"3.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Saken holdes unntatt fra offentlighet til forhandlingene er avsluttet.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kremmergården ligger ved kaia i Nordvågen og består av våningshus, pakkhus og 1,9 dekar tomt med strandlinje. Eierne har sagt at de ønsker å selge, og at kommunen får tilbud først. Taksten er 4,2 millioner kroner. Eierne har antydet at de vil godta mindre hvis overtakelsen skjer i år.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Eiendommen trengs for å få bakareal til de nye flytebryggene og for å flytte servicebygget bort fra innseilingen. Pakkhuset er verneverdig og kan bli havnekontor.","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunens øvre grense må ikke bli kjent for selgerne. Av hensyn til forsvarlig økonomisk forvaltning bør saksframlegget og taksten unntas etter offentleglova § 23 første ledd så lenge forhandlingene pågår. Møtet bør lukkes etter kommuneloven § 11-5 tredje ledd bokstav b mens saken behandles.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kjøpet kan finansieres av ubundet investeringsfond, som er på 5,1 millioner kroner. Årlig drift er anslått til 140 000 kroner.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','["Takst og tilstandsrapport for Kremmergården"]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(11,11,1,'Politisk sekretariat','2026-09-23','1190/2026','Guri Naustholm','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret vedtar møteplanen for det neste året slik den er lagt fram.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ordføreren kan flytte et møte når båtrutene gjør det nødvendig.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Møteplanen er satt opp etter båtrutene, slik at medlemmer fra de ytre holmene kan reise hjem samme kveld. Formannskapet møtes uken før kommunestyret.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','[]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(12,12,1,'Næring og samfunn','2026-09-24','1197/2026','Pål Skjerholm','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"paragraph\",\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Ytterholm kommune ber fylkeskommunen om å leie inn reserveferge i de tre ukene fergen er på verksted.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Fergen skal på verksted i tre uker. Fylkeskommunen har varslet at erstatningsbåten bare tar passasjerer. Varer til butikken, avfall og kjøretøy må da vente.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Vurdering","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Fiskemottaket sender fisk hver dag og kan ikke vente i tre uker. Kommunen bør be om en reserveferge som tar kjøretøy minst to ganger i uken.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','[]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(13,13,1,'Oppvekst og kultur','2026-09-25','1203/2026','Solbjørg Tarevik','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Det bevilges kr 350 000 til ny lekeplass ved barnehagen.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Utgiften dekkes av investeringsfondet.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Lekeapparatene er fra 2001 og ble stengt etter siste sikkerhetskontroll. Foreldrene har tilbudt dugnad til grunnarbeidet.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Apparatene koster 350 000 kroner. Fondet er på 5,1 millioner kroner.","underline":false}]}]','[["Torgeir Lyngskjær", "kommunedirektør"]]','[]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(14,14,1,'Havn og teknisk drift','2026-11-23','1395/2026','Odd-Arne Sjøhaug','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunen brøyter private veier til helårsboliger når veien er minst 3 meter bred.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Egenandelen er kr 1 200 per husstand og vinter.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Kommunen brøyter i dag 14 private veier uten avtale. Tre av dem er for smale for den nye traktoren.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Egenandelene gir 46 000 kroner i året.","underline":false}]}]','[["Odd-Arne Sjøhaug", "havnesjef"]]','[]','[]','[]','[]',NULL,'');
INSERT INTO "case_papers" VALUES(15,15,1,'Oppvekst og kultur','2026-11-26','1400/2026','Solbjørg Tarevik','nb','[["Kommunedirektørens forslag til vedtak", "[{\"kind\":\"item\",\"label\":\"1.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Kommunestyret vedtar retningslinjene for frivillighetsprisen.\",\"underline\":false}]},{\"kind\":\"item\",\"label\":\"2.\",\"level\":0,\"runs\":[{\"bold\":false,\"italic\":false,\"link\":\"\",\"text\":\"Prisen deles ut på nasjonaldagen og er på kr 10 000.\",\"underline\":false}]}]"]]','[{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Saksopplysninger","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ytterholm har 23 lag og foreninger. Kommunestyret har bedt om en pris som synliggjør innsatsen deres.","underline":false}]},{"kind":"heading","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Økonomiske konsekvenser","underline":false}]},{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Prisen dekkes av tilskuddet til kulturformål.","underline":false}]}]','[["Solbjørg Tarevik", "oppvekstsjef"]]','[]','[]','[]','[]',NULL,'');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	archive_case_no TEXT NOT NULL, 
	short_title TEXT NOT NULL, 
	public_title TEXT NOT NULL, 
	access_state TEXT NOT NULL, 
	access_basis TEXT NOT NULL, 
	access_until DATE, 
	closed BOOLEAN NOT NULL, 
	search_text TEXT NOT NULL, 
	CONSTRAINT pk_cases PRIMARY KEY (id)
);
INSERT INTO "cases" VALUES(1,2,'Økonomirapport for 2026 med forslag til budsjettregulering','2026/118','','','open','',NULL,0,'økonomirapport for 2026 med forslag til budsjettregulering
2026/118
1402/2026
økonomi og innkjøp
marit kvitholm
1. kommunestyret tar økonomirapporten til etterretning.
2. driftsbudsjettet for 2026 reguleres slik tabell 2 i saksframlegget viser. netto merforbruk på kr 1 240 000 dekkes av disposisjonsfondet.
3. investeringsbudsjettet reguleres slik:
a) utskifting av vannledningen mellom kirkeberget og sørvågen økes med kr 900 000.
b) ny lift til havna, kr 650 000, utsettes til 2027.
c) låneopptaket for 2026 reduseres med kr 400 000.
4. kommunedirektøren legger fram en plan for å redusere sykefraværet i pleie og omsorg innen 1. mars 2027.
sammendrag
rapporten viser regnskapet per utgangen av september, med prognose for hele året. driften ligger an til et merforbruk på 1,24 millioner kroner. det tilsvarer 0,9 prosent av brutto driftsinntekter. merforbruket kommer i hovedsak av innleie i pleie og omsorg og av høyere strømutgifter i vannforsyningen. skatteinntektene er bedre enn budsjettert.
kommunedirektøren foreslår å dekke merforbruket av disposisjonsfondet. fondet er etter dette på 9,6 millioner kroner, som er innenfor målet i økonomiplanen.
saksopplysninger
etter kommuneloven § 14-5 tredje ledd skal kommunedirektøren minst to ganger i året rapportere til kommunestyret om utviklingen i inntekter og utgifter, sammenholdt med det vedtatte årsbudsjettet. viser utviklingen vesentlige avvik, skal det foreslås endringer.
status per område
tabell 1 viser regnskap og budsjett per utgangen av september. alle tall er i hele tusen kroner. negative avvik er merforbruk eller sviktende inntekt.
område	regnskap	budsjett	avvik	prognose for året
politisk styring	2 184	2 230	46	0
sentraladministrasjon	9 412	9 655	243	150
skole	21 960	22 105	145	0
barnehage	9 874	9 790	−84	−120
kultur og bibliotek	2 341	2 410	69	40
sosial og barnevern	3 905	3 620	−285	−350
helse	8 216	8 340	124	80
pleie og omsorg	38 755	36 890	−1 865	−2 100
vann, avløp og renovasjon	5 122	4 780	−342	−410
vei, bygg og eiendom	10 630	10 525	−105	−90
havn	−1 745	−1 610	135	160
skatt og rammetilskudd	−106 980	−105 730	1 250	1 400
sum drift	3 674	3 005	−669	−1 240
pleie og omsorg
sykefraværet har vært 11,4 prosent hittil i år, mot 8,9 prosent på samme tid i fjor. vakter som ikke kan dekkes av egne ansatte, er løst med innleie fra vikarbyrå. innleien har kostet 2,6 millioner kroner, mens 0,9 millioner var budsjettert. to sykepleierstillinger som har stått ledige siden i vår, er nå besatt, og innleien ventes å gå ned mot slutten av året.
vannforsyning
to brudd på hovedledningen mellom kirkeberget og sørvågen ga store vanntap. pumpene på vannverket gikk for fullt i flere uker, og strømforbruket økte med 38 prosent. lekkasjene er nå tettet midlertidig, men ledningen er fra 1969 og må skiftes. kostnaden er beregnet til 3,4 millioner kroner, 0,9 millioner mer enn det som er satt av.
forslag til regulering
tabell 2 viser endringene i driftsbudsjettet i hele tusen kroner. økte utgifter og reduserte inntekter står uten fortegn, det motsatte med minus.
ansvar	tiltak	endring
1200	ledige stillinger i sentraladministrasjonen	−150
2211	økt bemanning for barn med særskilte behov	120
2420	tiltak i barnevernet	350
2530	innleie og overtid, sykehjemmet	1 500
2541	innleie og overtid, hjemmetjenesten	600
3450	strøm og reparasjoner, vannverket	410
2650	vedlikehold av kommunale boliger	90
3300	økte anløpsinntekter, havn	−160
8000	skatt på inntekt og formue	−900
8400	rammetilskudd	−500
1000	andre mindre endringer	−120
9400	bruk av disposisjonsfondet	−1 240
sum		0
vurdering
kommunedirektøren vurderer merforbruket i pleie og omsorg som alvorlig, men forbigående. tjenestene er nødvendige, og det er ikke forsvarlig å redusere bemanningen. det viktigste tiltaket er å få ned sykefraværet, slik at egne ansatte kan dekke vaktene. derfor foreslås det at kommunestyret får en egen plan til behandling.
skatteinntektene følger den nasjonale utviklingen og er forsiktig anslått. blir siste termin svakere enn ventet, kan prognosen bli inntil 300 000 kroner dårligere.
å utsette ny lift til havna gir ingen økt risiko. den gamle liften er sertifisert ut neste år.
økonomiske konsekvenser
disposisjonsfondet reduseres fra 10,84 til 9,60 millioner kroner. det tilsvarer 7,0 prosent av brutto driftsinntekter. målet i økonomiplanen er minst 6 prosent.
konklusjon
kommunedirektøren anbefaler at rapporten tas til etterretning, og at budsjettet reguleres som foreslått.
økonomirapport per ansvarsområde
oversikt over investeringsprosjektene');
INSERT INTO "cases" VALUES(2,2,'Nye flytebrygger i Nordvågen – valg av løsning','2026/64','','','open','',NULL,0,'nye flytebrygger i nordvågen – valg av løsning
2026/64
1377/2026
havn og teknisk drift
odd-arne sjøhaug
1. ytterholm kommune bygger nye flytebrygger i nordvågen etter alternativ 2 i saksframlegget.
2. kostnadsrammen settes til kr 7 800 000 uten merverdiavgift. den finansieres slik:
a) havnefondet, kr 3 000 000
b) tilskudd fra fylkeskommunen, kr 2 400 000
c) låneopptak, kr 2 400 000
3. arbeidet settes i gang når tilskuddet er bekreftet, og senest 1. juni 2027.
4. plassleien fastsettes i gebyrregulativet, slik at den dekker renter, avdrag og vedlikehold.
sammendrag
flytebryggene i nordvågen er fra 1996 og har fått store skader i vinterstormene de siste årene. to av fire brygger er stengt. saken gjelder om de skal repareres, eller om det skal bygges nye. kommunedirektøren anbefaler nye brygger i betong på samme sted, med en bølgebryter ytterst.
saksopplysninger
nordvågen er øyas eneste havn med liggeplasser for fiskefartøy mellom 8 og 15 meter. det er 42 plasser, hvorav 19 ikke kan brukes. i sesongen ligger båtene i dobbelt bredde, og flere har hatt skader på skrog og rekke.
trafikken i havna har økt hvert år siden bruket på sørvågen tok imot fisk igjen. figuren viser hvor mange anløp havnevakten har ført i loggen.
stolpediagram: anløp i nordvågen per år, fra 1 120 for fem år siden til 1 840 i fjor
alternativene
1. alternativ 1: de to stengte bryggene repareres. levetiden blir om lag åtte år, og bryggene tåler fortsatt ikke signifikant bølgehøyde over 0,6 meter.
2. alternativ 2: alle bryggene erstattes av betongbrygger med fast forankring, og den ytterste bygges som bølgebryter. levetiden er minst 30 år.
3. alternativ 3: nye brygger legges på innsiden av moloen i sørvågen. det krever mudring og ny reguleringsplan.
alternativ	investering	årlig vedlikehold	levetid i år	plasser
1 reparere	2 150 000	310 000	8	38
2 nye brygger i nordvågen	7 800 000	95 000	30	54
3 nye brygger i sørvågen	14 600 000	120 000	30	60
kart over området
kartet viser dagens brygger, plasseringen av den nye bølgebryteren og innseilingen, som holdes fri i hele byggetiden.
kart over nordvågen med fire brygger, bølgebryteren ytterst og innseilingen fra nord
uttalelser
ytterholm fiskarlag støtter alternativ 2 og ber om strøm og vann på alle brygger. kystverket har ingen merknader så lenge innseilingen ikke blir smalere enn 22 meter.
vurdering
reparasjon er billigst på kort sikt, men kommunen må da bruke pengene på nytt om åtte år. alternativ 3 gir flest plasser, men mudringen er usikker, og planarbeidet tar minst to år. alternativ 2 gir flest plasser for pengene, og den ytterste brygga skjermer de andre.
havna er et nødvendig grunnlag for arbeidsplassene på øya. tilskuddet fra fylkeskommunen forutsetter at kommunen har vedtatt finansieringen. derfor bør saken avgjøres nå.
økonomiske konsekvenser
renter og avdrag på lånet er beregnet til 168 000 kroner det første året. med 54 plasser og dagens leie øker inntektene med 205 000 kroner i året når alle plassene er leid ut. investeringen belaster dermed ikke kommunekassen ut over havnefondet.
klima og miljø
betongbryggene inneholder ikke isopor, som de gamle bryggene har mistet mye av i sjøen. de gamle elementene leveres til godkjent mottak på fastlandet.
konklusjon
kommunedirektøren anbefaler alternativ 2.
tilstandsrapport for flytebryggene
uttalelse fra ytterholm fiskarlag');
INSERT INTO "cases" VALUES(3,2,'Detaljregulering for Sørvågen fiskerihavn – andre gangs behandling','2025/231','','','open','',NULL,0,'detaljregulering for sørvågen fiskerihavn – andre gangs behandling
2025/231
1391/2026
plan og miljø
ingvild fuglehamn
1. kommunestyret vedtar detaljregulering for sørvågen fiskerihavn med plankart og bestemmelser, jf. plan- og bygningsloven § 12-12.
2. før planen kunngjøres, skal disse endringene gjøres i bestemmelsene:
a) største byggehøyde i felt bn2 settes til kote 11,5.
b) støy fra kjøleanlegg skal ikke overstige 45 db ved nærmeste bolig om natten.
c) turstien langs fjæra skal være åpen for alle og ha en bredde på minst 1,8 meter.
3. plankonsulenten retter plankartet i samsvar med punkt 2 innen 1. februar 2027.
sammendrag
planen legger til rette for et nytt fiskemottak med kjølelager, 160 meter ny kai og ni rorbuer. den har vært på høring i seks uker. det kom inn elleve merknader, ingen av dem innsigelse. kommunedirektøren foreslår tre endringer og anbefaler at planen vedtas.
saksopplysninger
hovedutvalget la planen ut til offentlig ettersyn i vår. planområdet er på 47 dekar, derav 18 dekar i sjø. i kommuneplanens arealdel er området satt av til havn og næring, så planen er i samsvar med overordnet plan.
innholdet i planen
felt	formål	areal i dekar	største byggehøyde
bn1	fiskemottak og kjølelager	9,4	kote 14
bn2	rorbuer og servicebygg	3,1	kote 13
ka	kai	4,8	–
vh	havneområde i sjø	18,0	–
fr	friområde med tursti	8,6	–
v	vei og parkering	3,1	–
merknadene
her er de viktigste merknadene. alle er gjengitt og kommentert i vedlegg 2.
statsforvalteren ber om at støy fra kjøleanlegget reguleres tydeligere.
fylkeskommunen viser til at fjæra er mye brukt og ber om at turstien sikres.
naboene i sørvågveien mener at rorbuene blir for høye og tar utsikten.
ytterholm fiskarlag er positive og ber om at kaia bygges først.
vurdering
byggehøyde
naboene har målt at rorbuer med høyde kote 13 vil stå 1,7 meter over stuegulvet i de nærmeste husene. tiltakshaver har bekreftet at en høyde på kote 11,5 er nok til to etasjer med saltak. kommunedirektøren foreslår derfor å senke høyden.
støy
grensen på 45 db om natten følger den statlige retningslinjen for boliger. leverandøren har opplyst at den kan overholdes når viftene skjermes mot vest.
naturmangfold
ålegrasenga innerst i vågen er vurdert etter naturmangfoldloven §§ 8 til 12. kaia er flyttet 20 meter ut etter første gangs behandling, slik at enga ikke berøres av utfylling.
samfunnssikkerhet
havnivåstigning og stormflo er vurdert. laveste gulvhøyde settes til kote 3,4, som er 0,3 meter over anbefalt nivå.
økonomiske konsekvenser
planen pålegger ikke kommunen utgifter. driften av turstien er beregnet til 25 000 kroner i året og dekkes innenfor rammen til friluftsformål.
konklusjon og anbefaling
kommunedirektøren mener at planen avveier hensynet til næring, naboer og friluftsliv på en god måte, og anbefaler at den vedtas med de tre endringene.
planbestemmelser
sammendrag av merknadene med kommentarer');
INSERT INTO "cases" VALUES(4,2,'Oppvekstplan for Ytterholm – mål og vidare arbeid','2026/152','','','open','',NULL,0,'oppvekstplan for ytterholm – mål og vidare arbeid
2026/152
1398/2026
oppvekst og kultur
solbjørg tarevik
1. kommunestyret vedtek måla i oppvekstplanen slik dei står i saksutgreiinga.
2. skulen på kirkeberget held fram som fådelt skule med alle ti årstrinna.
3. barnehagen flyttar inn i fløy b på skulen. ombygginga blir teken inn i økonomiplanen med ei ramme på kr 4 600 000.
4. kommunedirektøren legg fram ein handlingsplan for kommunestyret innan 1. juni 2027. planen skal lagast saman med foreldre, tilsette og ungdomsrådet.
samandrag
talet på barn i barnehage og skule går ned. om fem år ventar kommunen 61 elevar, mot 78 i dag. oppvekstplanen skal gje barn og unge eit godt tilbod også når dei blir færre. kommunedirektøren tilrår å halde på éin skule og flytte barnehagen inn i same bygget.
bakgrunn
kommunestyret bad i fjor om ein samla plan for barnehage, skule, kulturskule og fritid. ei arbeidsgruppe med tilsette, foreldre og to elevar har hatt seks møte. gruppa har òg hatt ope kontor på biblioteket, og 34 innbyggjarar kom med innspel.
saksopplysningar
elevtal
skuleår	barnehage	1.–4. trinn	5.–7. trinn	8.–10. trinn	sum elevar
i år	31	29	24	25	78
om eitt år	29	28	23	24	75
om to år	28	26	22	24	72
om tre år	26	24	22	23	69
om fire år	25	23	20	22	65
om fem år	25	21	19	21	61
bygg
skulebygget er frå 1978 og har plass til 140 elevar. fløy b står tom. barnehagen held til i eit bygg frå 1985 med fukt i golv og yttervegg. å setje barnehagen i stand der han er, er rekna til 6,9 millionar kroner.
måla i planen
1. alle barn skal bli sette og ha minst éin vaksen som kjenner dei godt.
2. overgangen frå barnehage til skule skal vere trygg og planlagd.
3. ungdom skal kunne bu heime så lenge som råd er:
a) kommunen skal tilby fjernundervisning i fag som krev det.
b) kulturskulen skal ha minst tre tilbod kvart semester.
4. barn og unge skal ha reell medverknad i saker som gjeld dei.
vurdering
når barnehage og skule ligg i same bygg, kan dei tilsette samarbeide tettare, og kjøkken, uteområde og gymsal kan brukast av begge. foreldra som gav innspel, la vekt på kort veg og trygg henting. nokre var uroa for at dei minste barna ville bli sette til side. difor må fløy b få eigen inngang og eige uteområde.
alternativet er å la barnehagen stå. det kostar meir og gjev færre vaksne kring kvart barn.
økonomiske konsekvensar
ombygginga kostar 4,6 millionar kroner. årlege driftsutgifter til bygg går ned med 310 000 kroner når barnehagebygget blir tømt. sal av tomta er ikkje teke med i rekneskapen.
konklusjon
kommunedirektøren rår til at kommunestyret vedtek måla, og at barnehagen flyttar inn i skulebygget.
elevtal og prognose');
INSERT INTO "cases" VALUES(5,2,'Gebyrregulativ for havn, vann, avløp og renovasjon for 2027','2026/140','','','open','',NULL,0,'gebyrregulativ for havn, vann, avløp og renovasjon for 2027
2026/140
1405/2026
økonomi og innkjøp
marit kvitholm
1. kommunestyret vedtar gebyrene for 2027 slik de står i saksframlegget.
2. gebyrene gjelder fra 1. januar 2027.
saksopplysninger
kommunestyret fastsetter gebyrene for vann, avløp og renovasjon hvert år. de skal dekke de fulle kostnadene ved tjenestene, men ikke mer. havneavgiftene er fastsatt etter havne- og farvannsloven. alle priser er i kroner og uten merverdiavgift.
gebyr	enhet	2026	2027	endring
vann				
fast årsgebyr, bolig	per år	2 480	2 730	250
fast årsgebyr, fritidsbolig	per år	1 860	2 050	190
forbruk, målt	per m³	18,40	20,30	1,90
forbruk, ikke målt	per m²	24,10	26,50	2,40
vann til fartøy	per m³	32,00	35,00	3,00
tilknytning, bolig	en gang	14 500	14 500	0
avløp				
fast årsgebyr, bolig	per år	2 950	2 830	−120
fast årsgebyr, fritidsbolig	per år	2 210	2 120	−90
forbruk, målt	per m³	21,70	20,80	−0,90
forbruk, ikke målt	per m²	28,30	27,20	−1,10
tilknytning, bolig	en gang	12 000	12 000	0
tømming av slamavskiller, inntil 4 m³	per tømming	1 990	2 040	50
tømming av tett tank	per m³	465	480	15
renovasjon				
standard abonnement	per år	4 120	4 390	270
felles dunk, to husstander	per år	3 300	3 510	210
fritidsbolig	per år	1 650	1 755	105
hjemmekompostering, fradrag	per år	−410	−440	−30
ekstra sekk	per stykk	45	50	5
grovavfall, næring	per tonn	2 350	2 480	130
havn				
anløp, fartøy under 8 meter	per døgn	60	65	5
anløp, fartøy 8–15 meter	per døgn	110	118	8
anløp, fartøy 15–24 meter	per døgn	240	255	15
anløp, fartøy over 24 meter	per bruttotonn	0,92	0,98	0,06
fast plass ved flytebrygge, 8–11 meter	per år	7 900	8 450	550
fast plass ved flytebrygge, 11–15 meter	per år	10 800	11 550	750
strøm til fartøy	per kwh	2,10	1,95	−0,15
varevederlag, fisk	per tonn	14,50	15,00	0,50
varevederlag, stykkgods	per tonn	19,00	20,00	1,00
leie av kaikran med fører	per time	1 150	1 220	70
opplag, fritidsbåt	per måned	420	450	30
vurdering
gebyret for vann øker mest, fordi ledningen mellom kirkeberget og sørvågen skal skiftes. avløpsgebyret går ned, fordi overskudd fra tidligere år skal føres tilbake til abonnentene innen fem år.
for en bolig på 120 m² uten vannmåler øker de samlede gebyrene fra 15 838 til 16 394 kroner, eller 3,5 prosent.
økonomiske konsekvenser
gebyrene er lagt inn i forslaget til budsjett for 2027. selvkostfondet for avløp reduseres med 180 000 kroner.');
INSERT INTO "cases" VALUES(6,1,'Høringsuttalelse fra Ytterholm kommune til forslaget om nye krav til reservemannskap, responstid og overnattingsmulighet for hurtigbåtpersonell på ruter uten fast landforbindelse, og om tilskudd til små øykommuner som selv holder beredskapsskyss','2026/171','Høring om beredskap på hurtigbåtrutene','','open','',NULL,0,'høringsuttalelse fra ytterholm kommune til forslaget om nye krav til reservemannskap, responstid og overnattingsmulighet for hurtigbåtpersonell på ruter uten fast landforbindelse, og om tilskudd til små øykommuner som selv holder beredskapsskyss
2026/171
1409/2026
næring og samfunn
pål skjerholm
ytterholm kommune gir denne uttalelsen:
1. kommunen støtter kravet om reservemannskap, men mener at responstiden må regnes fra varsling og ikke fra avgang.
2. overnattingsmulighet for mannskapet må finansieres av den som kjøper rutetjenesten.
3. tilskuddet til beredskapsskyss må være fast og forutsigbart, og ikke avhenge av årlig søknad.
4. øyer uten annen forbindelse må ha rett til erstatningsskyss samme dag når en rute innstilles.
bakgrunn
fylkeskommunen har sendt på høring et forslag til nye krav i anbudene for hurtigbåtrutene. kravene gjelder fra neste kontraktsperiode. fristen for uttalelse er fjorten dager etter kommunestyrets møte.
ytterholm har én avgang om dagen på hverdager og ingen på søndager i vinterhalvåret. hittil i år er 41 avganger innstilt, de fleste på grunn av vær, men elleve på grunn av sykdom i mannskapet.
saksopplysninger
forslaget har fire hoveddeler:
1. operatøren skal ha reservemannskap som kan møte innen to timer.
2. der båten ligger over natten på en øy, skal mannskapet ha egnet overnatting.
3. kommuner som selv holder beredskapsskyss, kan søke om tilskudd.
4. operatøren skal varsle kommunen når en avgang innstilles.
kommunen har i dag avtale med to skyssbåter. avtalen kostet 385 000 kroner i fjor. i tillegg kommer utrykninger, som betales av helseforetaket når de er medisinsk begrunnet.
vurdering
forslaget er et framskritt. for et samfunn uten vei er båten både skolevei, sykebil og varetransport. når avgangen uteblir på grunn av sykdom hos mannskapet, er det et forhold operatøren kan forebygge.
responstiden er uklar i forslaget. regnes den fra planlagt avgang, er de to timene nesten uten verdi for den som venter på kaia. kommunen bør be om at den regnes fra varsling.
tilskuddet er foreslått som en søknadsordning med ett års varighet. skyssbåtene må ha avtaler over flere år for å holde båt og mannskap. et fast tilskudd er derfor bedre.
økonomiske konsekvenser
blir tilskuddet som foreslått, kan kommunen få dekket inntil 60 prosent av utgiftene til beredskapsskyss. det tilsvarer om lag 230 000 kroner i året.');
INSERT INTO "cases" VALUES(7,1,'Søknad om støtte til nærbutikken på Ytterholm','2026/166','','','open','',NULL,0,'søknad om støtte til nærbutikken på ytterholm
2026/166
1411/2026
næring og samfunn
pål skjerholm
1. ytterholm nærbutikk sa får et tilskudd på kr 280 000 fra næringsfondet til nytt kjøleanlegg.
2. tilskuddet utbetales når anlegget er satt i drift, og senest 1. juni 2027.
3. butikken skal holde åpent minst seks dager i uken i fem år. holder den ikke det, skal tilskuddet betales tilbake med en femdel for hvert år som gjenstår.
saksopplysninger
ytterholm nærbutikk sa er øyas eneste dagligvarebutikk og eies av 212 innbyggere. kjøleanlegget er fra 2003 og bruker et kuldemedium som det ikke lenger er lov å fylle på. stopper anlegget, må butikken stenge kjøl og frys.
butikken søker om kr 400 000. prisen på et nytt anlegg er 1 120 000 kroner. søknaden følger som vedlegg 1, og regnskapet for de tre siste årene følger som vedlegg 2.
finansiering	beløp	status
egenkapital	220 000	bekreftet
lån i bank	300 000	bekreftet
støtte fra den statlige ordningen for utkantbutikker	320 000	søkt
kommunalt tilskudd	280 000	denne saken
sum	1 120 000	
vurdering
en butikk er en forutsetning for å bo på øya. nærmeste alternativ er 2 timer og 20 minutter unna med båt. butikken er også post, apotekutsalg og møteplass.
næringsfondet har vedtekter som tillater inntil 25 prosent støtte. full støtte etter søknaden ville bli 36 prosent. kommunedirektøren foreslår derfor 280 000 kroner, som er 25 prosent.
støtten er vurdert etter reglene om bagatellmessig støtte. butikken har ikke fått annen slik støtte de siste tre årene.
økonomiske konsekvenser
næringsfondet var på 1 460 000 kroner ved siste årsskifte. etter denne og tidligere bevilgninger står det igjen 745 000 kroner.
søknad fra ytterholm nærbutikk sa');
INSERT INTO "cases" VALUES(8,1,'Suppleringsvalg til hovedutvalget for havn, teknikk og miljø','2025/12','','','open','',NULL,0,'suppleringsvalg til hovedutvalget for havn, teknikk og miljø
2025/12
1412/2026
politisk sekretariat
guri naustholm
1. kommunestyret gir jan-petter revåsen fritak fra vervet som medlem av hovedutvalget for havn, teknikk og miljø ut valgperioden.
2. som nytt medlem velges: ______________________
3. som nytt varamedlem, dersom vararekken endres, velges: ______________________
saksopplysninger
jan-petter revåsen (sp/krf) har i brev bedt om fritak fordi han har begynt i turnusarbeid på fastlandet. etter kommuneloven § 7-9 andre ledd kan kommunestyret innvilge fritak når vervet medfører vesentlig ulempe.
trer et medlem endelig ut, skal kommunestyret velge et nytt medlem fra samme gruppe, jf. kommuneloven § 7-10 tredje ledd. gruppa som medlemmet tilhørte, kan selv utpeke den som skal rykke inn.
vurdering
hovedutvalget møtes på dagtid, og revåsen er borte fra øya annenhver uke. ulempen er vesentlig. fellesliste senterpartiet og kristelig folkeparti har varslet at forslag på nytt medlem legges fram i møtet.
kravet om minst 40 prosent av hvert kjønn i kommuneloven § 7-7 gjelder også ved suppleringsvalg. utvalget består i dag av fire menn og tre kvinner, og begge kjønn kan velges.');
INSERT INTO "cases" VALUES(9,1,'Skjønnsmidler 2026 – svar fra Statsforvalteren','2026/97','','','open','',NULL,0,'skjønnsmidler 2026 – svar fra statsforvalteren
2026/97
1366/2026
økonomi og innkjøp
marit kvitholm
statsforvalteren har svart på kommunens søknad om skjønnsmidler til ekstra skyssutgifter og til drift av vannverket etter ledningsbruddene. kommunen får 450 000 kroner, mens det var søkt om 800 000 kroner. brevet er lagt ved.
brev fra statsforvalteren om skjønnsmidler');
INSERT INTO "cases" VALUES(10,1,'Kjøp av Kremmergården, gnr. 21 bnr. 8 – fullmakt til å forhandle','2026/175','','Eiendomssak','exempt','offl. § 23 første ledd',NULL,0,'kjøp av kremmergården, gnr. 21 bnr. 8 – fullmakt til å forhandle
2026/175
1414/2026
kommunedirektøren
torgeir lyngskjær
1. ordføreren får fullmakt til å forhandle om kjøp av gnr. 21 bnr. 8 innenfor en ramme på kr 3 950 000.
2. avtalen legges fram for kommunestyret til godkjenning innen 1. mars 2027.
3. saken holdes unntatt fra offentlighet til forhandlingene er avsluttet.
saksopplysninger
kremmergården ligger ved kaia i nordvågen og består av våningshus, pakkhus og 1,9 dekar tomt med strandlinje. eierne har sagt at de ønsker å selge, og at kommunen får tilbud først. taksten er 4,2 millioner kroner. eierne har antydet at de vil godta mindre hvis overtakelsen skjer i år.
vurdering
eiendommen trengs for å få bakareal til de nye flytebryggene og for å flytte servicebygget bort fra innseilingen. pakkhuset er verneverdig og kan bli havnekontor.
kommunens øvre grense må ikke bli kjent for selgerne. av hensyn til forsvarlig økonomisk forvaltning bør saksframlegget og taksten unntas etter offentleglova § 23 første ledd så lenge forhandlingene pågår. møtet bør lukkes etter kommuneloven § 11-5 tredje ledd bokstav b mens saken behandles.
økonomiske konsekvenser
kjøpet kan finansieres av ubundet investeringsfond, som er på 5,1 millioner kroner. årlig drift er anslått til 140 000 kroner.
takst og tilstandsrapport for kremmergården');
INSERT INTO "cases" VALUES(11,2,'Møteplan og budsjettprosess for neste år','2026/101','','','open','',NULL,0,'møteplan og budsjettprosess for neste år
2026/101
1190/2026
politisk sekretariat
guri naustholm
1. kommunestyret vedtar møteplanen for det neste året slik den er lagt fram.
2. ordføreren kan flytte et møte når båtrutene gjør det nødvendig.
saksopplysninger
møteplanen er satt opp etter båtrutene, slik at medlemmer fra de ytre holmene kan reise hjem samme kveld. formannskapet møtes uken før kommunestyret.');
INSERT INTO "cases" VALUES(12,2,'Leie av reserveferge ved verkstedopphold','2026/109','','','open','',NULL,0,'leie av reserveferge ved verkstedopphold
2026/109
1197/2026
næring og samfunn
pål skjerholm
ytterholm kommune ber fylkeskommunen om å leie inn reserveferge i de tre ukene fergen er på verksted.
saksopplysninger
fergen skal på verksted i tre uker. fylkeskommunen har varslet at erstatningsbåten bare tar passasjerer. varer til butikken, avfall og kjøretøy må da vente.
vurdering
fiskemottaket sender fisk hver dag og kan ikke vente i tre uker. kommunen bør be om en reserveferge som tar kjøretøy minst to ganger i uken.');
INSERT INTO "cases" VALUES(13,2,'Uteområdet ved barnehagen – ny lekeplass','2026/88','','','open','',NULL,0,'uteområdet ved barnehagen – ny lekeplass
2026/88
1203/2026
oppvekst og kultur
solbjørg tarevik
1. det bevilges kr 350 000 til ny lekeplass ved barnehagen.
2. utgiften dekkes av investeringsfondet.
saksopplysninger
lekeapparatene er fra 2001 og ble stengt etter siste sikkerhetskontroll. foreldrene har tilbudt dugnad til grunnarbeidet.
økonomiske konsekvenser
apparatene koster 350 000 kroner. fondet er på 5,1 millioner kroner.');
INSERT INTO "cases" VALUES(14,1,'Brøyting av private veier – nye vilkår','2026/160','','','undecided','',NULL,0,'brøyting av private veier – nye vilkår
2026/160
1395/2026
havn og teknisk drift
odd-arne sjøhaug
1. kommunen brøyter private veier til helårsboliger når veien er minst 3 meter bred.
2. egenandelen er kr 1 200 per husstand og vinter.
saksopplysninger
kommunen brøyter i dag 14 private veier uten avtale. tre av dem er for smale for den nye traktoren.
økonomiske konsekvenser
egenandelene gir 46 000 kroner i året.');
INSERT INTO "cases" VALUES(15,1,'Retningslinjer for frivillighetsprisen','2026/163','','','undecided','',NULL,0,'retningslinjer for frivillighetsprisen
2026/163
1400/2026
oppvekst og kultur
solbjørg tarevik
1. kommunestyret vedtar retningslinjene for frivillighetsprisen.
2. prisen deles ut på nasjonaldagen og er på kr 10 000.
saksopplysninger
ytterholm har 23 lag og foreninger. kommunestyret har bedt om en pris som synliggjør innsatsen deres.
økonomiske konsekvenser
prisen dekkes av tilskuddet til kulturformål.');
CREATE TABLE committees (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	seats INTEGER NOT NULL, 
	notice_days INTEGER NOT NULL, 
	paper_days INTEGER NOT NULL, 
	place TEXT NOT NULL, 
	starts_at TIME NOT NULL, 
	standard_items TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_committees PRIMARY KEY (id), 
	CONSTRAINT uq_committees_code UNIQUE (code)
);
INSERT INTO "committees" VALUES(1,2,'KST','Kommunestyret','municipal_council',11,7,14,'Kommunestyresalen','18:00:00.000000','approve_notice approve_minutes referrals question_time',1);
INSERT INTO "committees" VALUES(2,2,'FSK','Formannskapet','executive_committee',5,7,14,'Rådhuset','09:00:00.000000','approve_notice approve_minutes referrals',1);
INSERT INTO "committees" VALUES(3,2,'HTM','Hovedutvalg for havn, teknikk og miljø','committee',7,7,14,'Havnekontoret i Nordvågen','10:00:00.000000','approve_notice approve_minutes',1);
CREATE TABLE election_list_parties (
	list_id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	CONSTRAINT pk_election_list_parties PRIMARY KEY (list_id, party_id), 
	CONSTRAINT fk_election_list_parties_list_id FOREIGN KEY(list_id) REFERENCES election_lists (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_election_list_parties_party_id FOREIGN KEY(party_id) REFERENCES parties (id) ON DELETE RESTRICT
);
INSERT INTO "election_list_parties" VALUES(1,1);
INSERT INTO "election_list_parties" VALUES(2,2);
INSERT INTO "election_list_parties" VALUES(2,3);
INSERT INTO "election_list_parties" VALUES(3,4);
INSERT INTO "election_list_parties" VALUES(4,5);
CREATE TABLE election_lists (
	id INTEGER NOT NULL, 
	term_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	abbreviation TEXT NOT NULL, 
	CONSTRAINT pk_election_lists PRIMARY KEY (id), 
	CONSTRAINT fk_election_lists_term_id FOREIGN KEY(term_id) REFERENCES terms (id) ON DELETE RESTRICT
);
INSERT INTO "election_lists" VALUES(1,1,'Arbeiderpartiet','Ap');
INSERT INTO "election_lists" VALUES(2,1,'Fellesliste Senterpartiet og Kristelig Folkeparti','Sp/KrF');
INSERT INTO "election_lists" VALUES(3,1,'Høyre','H');
INSERT INTO "election_lists" VALUES(4,1,'Ytterholm Bygdeliste','YB');
CREATE TABLE file_contents (
	sha256 VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_file_contents PRIMARY KEY (sha256)
);
INSERT INTO "file_contents" VALUES('8916d83925bc81dfe8cadfb36995486156ad8ac1063cf0df5587664ef2f8cb09',X'612066696C6520696E20746865206461746162617365');
CREATE TABLE files (
	sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	media_type TEXT NOT NULL, 
	CONSTRAINT pk_files PRIMARY KEY (sha256)
);
INSERT INTO "files" VALUES('19a837ab0babfcb7b34c318c5d2773248eb04249dfe56205f5f0f781256929b5',39704,'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
INSERT INTO "files" VALUES('b06b91f21089b8aee4dad635d00a2f7b855ea2e721d1ef64af45c583f9044c1b',71099,'application/pdf');
INSERT INTO "files" VALUES('0290f974ba0c79c306d292c78039de46455790f491e69992ea08b57658863e6d',69814,'application/pdf');
INSERT INTO "files" VALUES('f9338b7e87a546f0b48af7ead3d1f43cbeb8cdcb7f3a1ac9d553e64e4f0e2e90',79745,'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
INSERT INTO "files" VALUES('0b1163c018e96cbde3326aa8ceb5ec6dcf116d3c99bca626dbe5150252a16eee',54484,'application/pdf');
INSERT INTO "files" VALUES('71ad52764b4114ee6e481c220378fafb61bd7b8ff62cef117ad684b7dfcb59eb',418,'text/plain');
INSERT INTO "files" VALUES('20d99fa2f197f86378c84c56fca0063e05e7dbfac03342bb6e3adfb36473cbed',3691,'application/vnd.oasis.opendocument.text');
INSERT INTO "files" VALUES('3357c60059cf29af54acec4d1c19384533f81a5248e8a74dac2e6fc7233c0f69',54277,'application/pdf');
INSERT INTO "files" VALUES('ba4e2d2fff317dc2a03e812a4c8daf23f13371167f87da58d6fb36d0d1755ffa',55574,'application/pdf');
INSERT INTO "files" VALUES('3c393220e77d4f80c7d4858d034bc7ff12621b5cee72a67c55d7309eed06f042',38655,'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
INSERT INTO "files" VALUES('bb77bd1c8275f4300dc69193fb76ab0ec471b0dbbf0dd986347472f813f7069e',69424,'application/pdf');
INSERT INTO "files" VALUES('40a10090aad2a239b670189ec027bc7ad9f57a240b58c0068f4d8c03dadbe0f1',57150,'application/pdf');
INSERT INTO "files" VALUES('78b9bef2e97583c2cfa8c0d9d9d6f42ef6b82705e69945d2b65bf2a9da762eed',2123,'text/plain');
INSERT INTO "files" VALUES('7e5b2725a5afafd1cdbe920d170625b0859240cd3dd6ef31603473467c991bad',479,'text/plain');
INSERT INTO "files" VALUES('01623620b439c4e2eb25e60942aab129eed85a42bc332341269adcf4b41ac040',53210,'application/pdf');
INSERT INTO "files" VALUES('19d39b05496c67aa5199893928745a48c05cac3bab1245bed932156daf6904c5',69339,'application/pdf');
CREATE TABLE meetings (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	starts DATETIME NOT NULL, 
	ends_at TIME, 
	place TEXT NOT NULL, 
	language TEXT NOT NULL, 
	state TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	notice_note TEXT NOT NULL, 
	CONSTRAINT pk_meetings PRIMARY KEY (id), 
	CONSTRAINT fk_meetings_committee_id FOREIGN KEY(committee_id) REFERENCES committees (id) ON DELETE RESTRICT
);
INSERT INTO "meetings" VALUES(1,7,1,'2026-10-14 18:00:00.000000','20:35:00.000000','Kommunestyresalen','nb','held',1,'');
INSERT INTO "meetings" VALUES(2,7,3,'2026-10-15 10:00:00.000000','12:35:00.000000','Havnekontoret i Nordvågen','nb','held',1,'');
INSERT INTO "meetings" VALUES(3,7,2,'2026-10-20 09:00:00.000000','11:35:00.000000','Rådhuset','nb','held',1,'');
INSERT INTO "meetings" VALUES(4,3,2,'2026-12-01 09:00:00.000000',NULL,'Rådhuset','nb','draft',0,'');
INSERT INTO "meetings" VALUES(5,2,3,'2027-01-07 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(6,2,2,'2027-01-12 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(7,2,3,'2027-02-04 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(8,2,2,'2027-02-09 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(9,2,1,'2027-02-17 18:00:00.000000',NULL,'Kommunestyresalen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(10,2,3,'2027-03-04 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(11,2,2,'2027-03-09 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(12,2,3,'2027-05-07 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(13,2,2,'2027-05-11 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(14,2,3,'2027-06-03 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(15,2,2,'2027-06-08 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(16,2,1,'2027-06-16 18:00:00.000000',NULL,'Kommunestyresalen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(17,2,3,'2027-08-05 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(18,2,2,'2027-08-10 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(19,2,1,'2027-08-18 18:00:00.000000',NULL,'Kommunestyresalen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(20,2,3,'2027-09-02 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(21,2,2,'2027-09-14 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(22,2,3,'2027-10-07 10:00:00.000000',NULL,'Havnekontoret i Nordvågen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(23,2,2,'2027-10-12 09:00:00.000000',NULL,'Rådhuset','nb','planned',0,'');
INSERT INTO "meetings" VALUES(24,2,1,'2027-10-20 18:00:00.000000',NULL,'Kommunestyresalen','nb','planned',0,'');
INSERT INTO "meetings" VALUES(25,6,1,'2026-12-09 18:00:00.000000',NULL,'Kommunestyresalen','nb','draft',0,'Gruppemøter holdes i rådhuset fra kl. 16.30. Det er enkel servering før møtet.');
CREATE TABLE memberships (
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	list_id INTEGER, 
	term_id INTEGER, 
	role TEXT NOT NULL, 
	rank INTEGER NOT NULL, 
	office TEXT NOT NULL, 
	starts DATE, 
	ends DATE, 
	CONSTRAINT pk_memberships PRIMARY KEY (id), 
	CONSTRAINT fk_memberships_committee_id FOREIGN KEY(committee_id) REFERENCES committees (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_memberships_list_id FOREIGN KEY(list_id) REFERENCES election_lists (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_memberships_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_memberships_term_id FOREIGN KEY(term_id) REFERENCES terms (id) ON DELETE RESTRICT
);
INSERT INTO "memberships" VALUES(1,1,1,1,1,'chair',1,'ordfører',NULL,NULL);
INSERT INTO "memberships" VALUES(2,1,2,2,1,'vice_chair',2,'varaordfører',NULL,NULL);
INSERT INTO "memberships" VALUES(3,1,3,1,1,'member',3,'gruppeleder',NULL,NULL);
INSERT INTO "memberships" VALUES(4,1,4,1,1,'member',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(5,1,5,1,1,'member',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(6,1,6,2,1,'member',6,'gruppeleder',NULL,NULL);
INSERT INTO "memberships" VALUES(7,1,7,2,1,'member',7,'',NULL,NULL);
INSERT INTO "memberships" VALUES(8,1,8,3,1,'member',8,'gruppeleder',NULL,NULL);
INSERT INTO "memberships" VALUES(9,1,9,3,1,'member',9,'',NULL,NULL);
INSERT INTO "memberships" VALUES(10,1,10,4,1,'member',10,'gruppeleder',NULL,NULL);
INSERT INTO "memberships" VALUES(11,1,11,4,1,'member',11,'',NULL,NULL);
INSERT INTO "memberships" VALUES(12,1,12,1,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(13,1,13,1,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(14,1,14,1,1,'deputy',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(15,1,15,1,1,'deputy',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(16,1,16,1,1,'deputy',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(17,1,17,1,1,'deputy',6,'',NULL,NULL);
INSERT INTO "memberships" VALUES(18,1,18,1,1,'deputy',7,'',NULL,NULL);
INSERT INTO "memberships" VALUES(19,1,19,2,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(20,1,20,2,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(21,1,21,2,1,'deputy',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(22,1,22,2,1,'deputy',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(23,1,23,2,1,'deputy',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(24,1,24,2,1,'deputy',6,'',NULL,NULL);
INSERT INTO "memberships" VALUES(25,1,25,3,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(26,1,26,3,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(27,1,27,3,1,'deputy',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(28,1,28,3,1,'deputy',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(29,1,29,3,1,'deputy',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(30,1,30,4,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(31,1,31,4,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(32,1,32,4,1,'deputy',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(33,1,33,4,1,'deputy',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(34,1,34,4,1,'deputy',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(35,2,1,1,1,'chair',1,'ordfører',NULL,NULL);
INSERT INTO "memberships" VALUES(36,2,2,2,1,'vice_chair',2,'varaordfører',NULL,NULL);
INSERT INTO "memberships" VALUES(37,2,3,1,1,'member',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(38,2,9,3,1,'member',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(39,2,10,4,1,'member',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(40,2,4,1,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(41,2,5,1,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(42,2,6,2,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(43,2,7,2,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(44,2,8,3,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(45,2,11,4,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(46,3,5,1,1,'chair',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(47,3,8,3,1,'vice_chair',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(48,3,12,1,1,'member',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(49,3,14,1,1,'member',4,'',NULL,NULL);
INSERT INTO "memberships" VALUES(50,3,7,2,1,'member',5,'',NULL,NULL);
INSERT INTO "memberships" VALUES(51,3,20,2,1,'member',6,'',NULL,NULL);
INSERT INTO "memberships" VALUES(52,3,11,4,1,'member',7,'',NULL,NULL);
INSERT INTO "memberships" VALUES(53,3,13,1,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(54,3,16,1,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(55,3,17,1,1,'deputy',3,'',NULL,NULL);
INSERT INTO "memberships" VALUES(56,3,21,2,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(57,3,22,2,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(58,3,26,3,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(59,3,27,3,1,'deputy',2,'',NULL,NULL);
INSERT INTO "memberships" VALUES(60,3,32,4,1,'deputy',1,'',NULL,NULL);
INSERT INTO "memberships" VALUES(61,3,31,4,1,'deputy',2,'',NULL,NULL);
CREATE TABLE municipality (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT NOT NULL, 
	org_no TEXT NOT NULL, 
	address TEXT NOT NULL, 
	postal_address TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	chief_executive_title TEXT NOT NULL, 
	chief_executive_name TEXT NOT NULL, 
	proposal_label TEXT NOT NULL, 
	secretary_name TEXT NOT NULL, 
	crest TEXT NOT NULL, 
	absence_text TEXT NOT NULL, 
	deputies_text TEXT NOT NULL, 
	CONSTRAINT pk_municipality PRIMARY KEY (id)
);
INSERT INTO "municipality" VALUES(1,2,'Ytterholm kommune','nb','','Rådhuset, Havneveien 1','0000 Ytterholm','00 00 00 00','politikk@ytterholm.example','Politisk sekretariat','Kommunedirektør','Torgeir Lyngskjær','Kommunedirektørens forslag til vedtak','Guri Naustholm','','','');
CREATE TABLE number_series (
	committee_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	type VARCHAR(2) NOT NULL, 
	next_serial INTEGER NOT NULL, 
	CONSTRAINT pk_number_series PRIMARY KEY (committee_id, year, type), 
	CONSTRAINT fk_number_series_committee_id FOREIGN KEY(committee_id) REFERENCES committees (id) ON DELETE RESTRICT
);
INSERT INTO "number_series" VALUES(1,2026,'PS',7);
INSERT INTO "number_series" VALUES(1,2026,'RS',1);
INSERT INTO "number_series" VALUES(1,2026,'DS',1);
INSERT INTO "number_series" VALUES(1,2026,'FO',1);
INSERT INTO "number_series" VALUES(3,2026,'PS',5);
INSERT INTO "number_series" VALUES(3,2026,'RS',1);
INSERT INTO "number_series" VALUES(3,2026,'DS',1);
INSERT INTO "number_series" VALUES(3,2026,'FO',1);
INSERT INTO "number_series" VALUES(2,2026,'PS',7);
INSERT INTO "number_series" VALUES(2,2026,'RS',1);
INSERT INTO "number_series" VALUES(2,2026,'DS',1);
INSERT INTO "number_series" VALUES(2,2026,'FO',1);
CREATE TABLE parties (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	abbreviation TEXT NOT NULL, 
	CONSTRAINT pk_parties PRIMARY KEY (id)
);
INSERT INTO "parties" VALUES(1,'Arbeiderpartiet','Ap');
INSERT INTO "parties" VALUES(2,'Senterpartiet','Sp');
INSERT INTO "parties" VALUES(3,'Kristelig Folkeparti','KrF');
INSERT INTO "parties" VALUES(4,'Høyre','H');
INSERT INTO "parties" VALUES(5,'Ytterholm Bygdeliste','YB');
CREATE TABLE persons (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	party_id INTEGER, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	address TEXT NOT NULL, 
	CONSTRAINT pk_persons PRIMARY KEY (id), 
	CONSTRAINT fk_persons_party_id FOREIGN KEY(party_id) REFERENCES parties (id) ON DELETE RESTRICT
);
INSERT INTO "persons" VALUES(1,1,'Anne-Lise Kvitskjær',1,'00 00 00 01','anne-lise.kvitskjar@ytterholm.example','');
INSERT INTO "persons" VALUES(2,1,'Håkon Lyngholmen',2,'00 00 00 02','hakon.lyngholmen@ytterholm.example','');
INSERT INTO "persons" VALUES(3,1,'Torbjørn Sandskjær',1,'00 00 00 03','torbjorn.sandskjar@ytterholm.example','');
INSERT INTO "persons" VALUES(4,1,'Mona Ytterhamn',1,'00 00 00 04','mona.ytterhamn@ytterholm.example','');
INSERT INTO "persons" VALUES(5,1,'Steinar Brattflu',1,'00 00 00 05','steinar.brattflu@ytterholm.example','');
INSERT INTO "persons" VALUES(6,1,'Ragnhild Fuglevær',2,'00 00 00 06','ragnhild.fuglevar@ytterholm.example','');
INSERT INTO "persons" VALUES(7,1,'Jan-Petter Revåsen',3,'00 00 00 07','jan-petter.revasen@ytterholm.example','');
INSERT INTO "persons" VALUES(8,1,'Bjørn-Erik Stornaust',4,'00 00 00 08','bjorn-erik.stornaust@ytterholm.example','');
INSERT INTO "persons" VALUES(9,1,'Camilla Vestholmen',4,'00 00 00 09','camilla.vestholmen@ytterholm.example','');
INSERT INTO "persons" VALUES(10,1,'Eldbjørg Tareskjær',5,'00 00 00 10','eldbjorg.tareskjar@ytterholm.example','');
INSERT INTO "persons" VALUES(11,1,'Kenneth Sildvik',5,'00 00 00 11','kenneth.sildvik@ytterholm.example','');
INSERT INTO "persons" VALUES(12,1,'Wenche Ørnholmen',1,'00 00 00 12','wenche.ornholmen@ytterholm.example','');
INSERT INTO "persons" VALUES(13,1,'Rolf-Arild Skarvberg',1,'00 00 00 13','rolf-arild.skarvberg@ytterholm.example','');
INSERT INTO "persons" VALUES(14,1,'Siv Nordnaust',1,'00 00 00 14','siv.nordnaust@ytterholm.example','');
INSERT INTO "persons" VALUES(15,1,'Mohamed Lyngskjæret',1,'00 00 00 15','mohamed.lyngskjaret@ytterholm.example','');
INSERT INTO "persons" VALUES(16,1,'Turid Holmsund',1,'00 00 00 16','turid.holmsund@ytterholm.example','');
INSERT INTO "persons" VALUES(17,1,'Geir-Ove Teistholm',1,'00 00 00 17','geir-ove.teistholm@ytterholm.example','');
INSERT INTO "persons" VALUES(18,1,'Åse Kvalflu',1,'00 00 00 18','ase.kvalflu@ytterholm.example','');
INSERT INTO "persons" VALUES(19,1,'Dagfinn Sauholmen',3,'00 00 00 19','dagfinn.sauholmen@ytterholm.example','');
INSERT INTO "persons" VALUES(20,1,'Berit Klokkarnaust',2,'00 00 00 20','berit.klokkarnaust@ytterholm.example','');
INSERT INTO "persons" VALUES(21,1,'Oddny Rognskjær',3,'00 00 00 21','oddny.rognskjar@ytterholm.example','');
INSERT INTO "persons" VALUES(22,1,'Leif Magnar Torskvåg',2,'00 00 00 22','leif.magnar.torskvag@ytterholm.example','');
INSERT INTO "persons" VALUES(23,1,'Hilde Myrholmen',3,'00 00 00 23','hilde.myrholmen@ytterholm.example','');
INSERT INTO "persons" VALUES(24,1,'Asbjørn Ersholm',2,'00 00 00 24','asbjorn.ersholm@ytterholm.example','');
INSERT INTO "persons" VALUES(25,1,'Thea Marielle Havnås',4,'00 00 00 25','thea.marielle.havnas@ytterholm.example','');
INSERT INTO "persons" VALUES(26,1,'Øystein Skjellvåg',4,'00 00 00 26','oystein.skjellvag@ytterholm.example','');
INSERT INTO "persons" VALUES(27,1,'Lillian Fjærholt',4,'00 00 00 27','lillian.fjarholt@ytterholm.example','');
INSERT INTO "persons" VALUES(28,1,'Roger Alkeskjær',4,'00 00 00 28','roger.alkeskjar@ytterholm.example','');
INSERT INTO "persons" VALUES(29,1,'Inger Johanne Båtvik',4,'00 00 00 29','inger.johanne.batvik@ytterholm.example','');
INSERT INTO "persons" VALUES(30,1,'Svein-Harald Lundeholm',5,'00 00 00 30','svein-harald.lundeholm@ytterholm.example','');
INSERT INTO "persons" VALUES(31,1,'Jorunn Teineskjær',5,'00 00 00 31','jorunn.teineskjar@ytterholm.example','');
INSERT INTO "persons" VALUES(32,1,'Marius Garnvik',5,'00 00 00 32','marius.garnvik@ytterholm.example','');
INSERT INTO "persons" VALUES(33,1,'Kristin Hellevær',5,'00 00 00 33','kristin.hellevar@ytterholm.example','');
INSERT INTO "persons" VALUES(34,1,'Per Ivar Makrellnes',5,'00 00 00 34','per.ivar.makrellnes@ytterholm.example','');
CREATE TABLE terms (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	starts DATE NOT NULL, 
	ends DATE NOT NULL, 
	CONSTRAINT pk_terms PRIMARY KEY (id)
);
INSERT INTO "terms" VALUES(1,'2023–2027','2023-10-01','2027-09-30');
CREATE TABLE treatments (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	"order" INTEGER NOT NULL, 
	committee_id INTEGER, 
	committee_name TEXT NOT NULL, 
	is_final BOOLEAN NOT NULL, 
	outcome TEXT, 
	recommendation TEXT NOT NULL, 
	earlier_number TEXT NOT NULL, 
	earlier_date DATE, 
	CONSTRAINT pk_treatments PRIMARY KEY (id), 
	CONSTRAINT fk_treatments_case_id FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_treatments_committee_id FOREIGN KEY(committee_id) REFERENCES committees (id) ON DELETE RESTRICT
);
INSERT INTO "treatments" VALUES(1,1,1,2,'Formannskapet',0,'recommended','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret tar økonomirapporten til etterretning.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Driftsbudsjettet for 2026 reguleres slik tabell 2 i saksframlegget viser. Netto merforbruk på kr 1 240 000 dekkes av disposisjonsfondet.","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Investeringsbudsjettet reguleres slik:","underline":false}]},{"kind":"item","label":"a)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Utskifting av vannledningen mellom Kirkeberget og Sørvågen økes med kr 900 000.","underline":false}]},{"kind":"item","label":"b)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Ny lift til havna, kr 650 000, utsettes til 2027.","underline":false}]},{"kind":"item","label":"c)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Låneopptaket for 2026 reduseres med kr 400 000.","underline":false}]},{"kind":"item","label":"4.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren legger fram en plan for å redusere sykefraværet i pleie og omsorg innen 1. mars 2027. Planen utarbeides sammen med de tillitsvalgte.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(2,1,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(3,2,1,3,'Hovedutvalg for havn, teknikk og miljø',0,'recommended','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Ytterholm kommune bygger nye flytebrygger i Nordvågen etter alternativ 2 i saksframlegget.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kostnadsrammen settes til kr 7 800 000 uten merverdiavgift. Den finansieres slik:","underline":false}]},{"kind":"item","label":"a)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"havnefondet, kr 3 000 000","underline":false}]},{"kind":"item","label":"b)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"tilskudd fra fylkeskommunen, kr 2 400 000","underline":false}]},{"kind":"item","label":"c)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"låneopptak, kr 2 400 000","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Arbeidet settes i gang når tilskuddet er bekreftet, og senest 1. juni 2027.","underline":false}]},{"kind":"item","label":"4.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Plassleien fastsettes i gebyrregulativet, slik at den dekker renter, avdrag og vedlikehold.","underline":false}]},{"kind":"item","label":"5.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Det legges opp strøm og vann på alle brygger.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(4,2,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(5,3,1,3,'Hovedutvalg for havn, teknikk og miljø',0,'recommended','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret vedtar detaljregulering for Sørvågen fiskerihavn med plankart og bestemmelser, jf. plan- og bygningsloven § 12-12.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Før planen kunngjøres, skal disse endringene gjøres i bestemmelsene:","underline":false}]},{"kind":"item","label":"a)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Største byggehøyde i felt BN2 settes til kote 11,5.","underline":false}]},{"kind":"item","label":"b)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Støy fra kjøleanlegg skal ikke overstige 45 dB ved nærmeste bolig om natten.","underline":false}]},{"kind":"item","label":"c)","level":1,"runs":[{"bold":false,"italic":false,"link":"","text":"Turstien langs fjæra skal være åpen for alle og ha en bredde på minst 1,8 meter.","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Plankonsulenten retter plankartet i samsvar med punkt 2 innen 1. februar 2027.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(6,3,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(7,4,1,2,'Formannskapet',0,'recommended','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret vedtek måla i oppvekstplanen slik dei står i saksutgreiinga.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Skulen på Kirkeberget held fram som fådelt skule med alle ti årstrinna.","underline":false}]},{"kind":"item","label":"3.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Barnehagen flyttar inn i fløy B på skulen. Ombygginga blir teken inn i økonomiplanen med ei ramme på kr 4 600 000. Fløya skal ha eigen inngang og eige uteområde.","underline":false}]},{"kind":"item","label":"4.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunedirektøren legg fram ein handlingsplan for kommunestyret innan 1. juni 2027. Planen skal lagast saman med foreldre, tilsette og ungdomsrådet.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(8,4,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(9,5,1,2,'Formannskapet',0,'recommended','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret vedtar gebyrene for 2027 slik de står i saksframlegget.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Gebyrene gjelder fra 1. januar 2027.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(10,5,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(11,6,1,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(12,7,1,2,'Formannskapet',0,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(13,7,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(14,8,1,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(15,9,1,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(16,10,1,1,'Kommunestyret',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(17,11,1,1,'Kommunestyret',1,'decided','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Kommunestyret vedtar møteplanen for det neste året slik den er lagt fram.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Ordføreren kan flytte et møte når båtrutene gjør det nødvendig.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(18,12,1,1,'Kommunestyret',1,'decided','[{"kind":"paragraph","runs":[{"bold":false,"italic":false,"link":"","text":"Ytterholm kommune ber fylkeskommunen om å leie inn reserveferge i de tre ukene fergen er på verksted. Fergen må ta kjøretøy minst to ganger i uken.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(19,13,1,1,'Kommunestyret',1,'decided','[{"kind":"item","label":"1.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Det bevilges kr 350 000 til ny lekeplass ved barnehagen.","underline":false}]},{"kind":"item","label":"2.","level":0,"runs":[{"bold":false,"italic":false,"link":"","text":"Utgiften dekkes av investeringsfondet.","underline":false}]}]','',NULL);
INSERT INTO "treatments" VALUES(20,14,1,3,'Hovedutvalg for havn, teknikk og miljø',1,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(21,15,1,2,'Formannskapet',0,NULL,'[]','',NULL);
INSERT INTO "treatments" VALUES(22,15,2,1,'Kommunestyret',1,NULL,'[]','',NULL);
CREATE INDEX ix_attachments_case_id ON attachments (case_id);
CREATE INDEX ix_meetings_committee_id_starts ON meetings (committee_id, starts);
CREATE INDEX ix_treatments_case_id ON treatments (case_id);
CREATE INDEX ix_agenda_items_meeting_id ON agenda_items (meeting_id);
CREATE INDEX ix_agenda_items_treatment_id ON agenda_items (treatment_id);
CREATE INDEX ix_memberships_committee_id ON memberships (committee_id);
COMMIT;

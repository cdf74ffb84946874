"""One member or deputy: who they are, what they are here, from when to when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.committee import Membership, Role
from agenda_app.domain.people import Person
from agenda_app.domain.typography import nobreak_law
from agenda_app.errors import UserError
from agenda_app.exchange.pasted_members import Likeness, likeness
from agenda_app.terms import word
from agenda_app.ui.committees.gender_box import GenderBox
from agenda_app.ui.committees.reading import Place, Sitting
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.name_completer import offer_names
from agenda_app.ui.parts.signals import Level

Save = Callable[[Person, Membership, str, str], None]


class MemberDialog(FormDialog):
    """``save`` gets the person, the membership, and the short forms of the list and own party."""

    def __init__(
        self,
        sitting: Sitting,
        person: Person,
        membership: Membership,
        on_list: str,
        *,
        save: Save,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Show a place; one without an id is new, and its person may be somebody known."""
        self._is_new = membership.id is None
        title = self.tr("New member") if self._is_new else self.tr("Change member")
        if membership.role is Role.DEPUTY:
            title = self.tr("New deputy") if self._is_new else self.tr("Change deputy")
        button = self.tr("Add") if self._is_new else self.tr("Save")
        super().__init__(
            f"{title} – {sitting.committee.name}", button, name="member", parent=parent
        )
        self._sitting, self._person, self._membership = sitting, person, membership
        self._save = save
        self._known = {one.name.casefold(): one for one in sitting.persons}
        self._build_person(person)
        self._build_place(on_list, today)
        self._build_party(person, today)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_person(self, person: Person) -> None:
        self.name = QLineEdit(person.name)
        self.name.setObjectName("member_name")
        self._name_field = Field(self.tr("Name"), self.name)
        self.like = Message(Level.WARN, "", self.tr("Use this person"), name="member_like")
        self.like.hide()
        self.like.acted.connect(self._use_like)
        self.phone, self.email = QLineEdit(person.phone), QLineEdit(person.email)
        self.phone.setObjectName("member_phone")
        self.email.setObjectName("member_email")
        if self._is_new:
            names = offer_names(self.name, (one.name for one in self._sitting.persons))
            names.activated.connect(self._on_name)
            self.name.editingFinished.connect(self._on_name)
        self.column.addWidget(self._name_field)
        self.column.addWidget(self.like)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Phone"), self.phone, optional=True), 2),
                (Field(self.tr("E-mail"), self.email, optional=True), 3),
            )
        )
        self.gender = GenderBox(person.gender)
        self.gender.setObjectName("member_gender")
        hint = self.tr("Only for the rules about women and men (koml. §§ 7-5 to 7-7).")
        self.column.addWidget(
            Field(self.tr("Gender"), self.gender, hint=nobreak_law(hint), optional=True)
        )

    def _build_place(self, on_list: str, today: date) -> None:
        held = self._membership
        self.role = QComboBox()
        self.role.setObjectName("member_role")
        for role in Role:
            self.role.addItem(word(role, interface_language()).capitalize(), role)
        self.role.setCurrentIndex(list(Role).index(held.role))
        self.list = QComboBox()
        self.list.setObjectName("member_list")
        typed = QLineEdit()
        typed.setMaxLength(20)
        self.list.setLineEdit(typed)
        self.list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.list.addItems(["", *(one.abbreviation for one in self._sitting.lists)])
        self.list.setCurrentText(on_list)
        self.office = QLineEdit(held.office)
        self.office.setObjectName("member_office")
        self.office.setPlaceholderText(self.tr("for example group leader"))
        self.starts = DateField(held.starts, today=today, name="member_starts")
        self.ends = DateField(held.ends, today=today, name="member_ends")
        self._ends_field = Field(self.tr("Until and including"), self.ends, optional=True)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Role"), self.role), 2),
                (
                    Field(self.tr("List"), self.list, hint=self.tr("A new name makes a new list.")),
                    3,
                ),
            )
        )
        office = Field(self.tr("Office, printed after the name"), self.office, optional=True)
        self.column.addWidget(office)
        starts = Field(self.tr("From"), self.starts, optional=True)
        self.column.addLayout(side_by_side((starts, 1), (self._ends_field, 1)))

    def _build_party(self, person: Person, today: date) -> None:
        """Ask whether they have left the party of their list, and for which one (§ 7-10)."""
        self.left = DateField(person.party_from, today=today, name="member_left_party")
        self.party = QComboBox()
        self.party.setObjectName("member_party")
        typed = QLineEdit()
        typed.setMaxLength(20)
        typed.setPlaceholderText(self.tr("independent"))
        self.party.setLineEdit(typed)
        self.party.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.party.addItems(["", *(one.abbreviation for one in self._sitting.parties)])
        self.party.setCurrentText(self._party_of(person))
        self._left_field = Field(
            self.tr("Left the list's party from"),
            self.left,
            hint=self.tr("Deputies still come from the list."),
            optional=True,
        )
        now = Field(
            self.tr("Stands for now"),
            self.party,
            hint=self.tr("Empty: independent, named in each vote."),
            optional=True,
        )
        self.column.addLayout(side_by_side((self._left_field, 1), (now, 1)))

    def _party_of(self, person: Person) -> str:
        """Return the party of somebody who has left that of the list, "" of everybody else."""
        has_left = person.party_from is not None
        short = {one.id: one.abbreviation for one in self._sitting.parties}
        return short.get(person.party_id, "") if has_left else ""

    def is_right(self) -> bool:
        """Save; what is wrong is said where it stands."""
        if not self._can_be_taken():
            return False
        held = replace(
            self._membership,
            role=self.role.currentData(),
            office=" ".join(self.office.text().split()),
            starts=self.starts.value,
            ends=self.ends.value,
        )
        try:
            on_list, party = (" ".join(b.currentText().split()) for b in (self.list, self.party))
            self._save(self._filled_person(), held, on_list, party)
        except UserError as error:
            self._name_field.set_error(spoken(error))
            return False
        return True

    def _can_be_taken(self) -> bool:
        self.starts.read()
        self.ends.read()
        name_error, dates_error = "", self.ends.problem()
        if not self.name.text().strip():
            name_error = self.tr("Write first name and last name.")
        elif self._is_new and self._sits_here():
            name_error = self.tr("{name} has a place here already.").format(name=self.name.text())
        if self.starts.value and self.ends.value and self.ends.value < self.starts.value:
            dates_error = self.tr("The last day is before the first.")
        self.left.read()
        left_error = self.left.problem()
        if self.party.currentText().strip() and self.left.value is None and not left_error:
            left_error = self.tr("Write from which day, or let the party stand empty.")
        self._left_field.set_error(left_error)
        self._name_field.set_error(name_error)
        self._ends_field.set_error(dates_error)
        wrong = [self.name] * bool(name_error) + [self.ends] * bool(dates_error)
        wrong += [self.starts] * bool(self.starts.problem()) + [self.left] * bool(left_error)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _sits_here(self) -> bool:
        person = self._known.get(self._typed_name().casefold())
        places: tuple[Place, ...] = (*self._sitting.members, *self._sitting.deputies)
        is_deputy = self.role.currentData() is Role.DEPUTY
        return person is not None and any(
            place.person.id == person.id and (place.membership.role is Role.DEPUTY) is is_deputy
            for place in places
        )

    def _filled_person(self) -> Person:
        known = self._known.get(self._typed_name().casefold()) if self._is_new else None
        return replace(
            known or self._person,
            name=self._typed_name(),
            phone=self.phone.text().strip(),
            email=self.email.text().strip(),
            gender=self.gender.value,
            party_from=self.left.value,
        )

    def _typed_name(self) -> str:
        return " ".join(self.name.text().split())

    def _on_name(self) -> None:
        """Fill in what is known, or ask when the name is nearly somebody's."""
        known = self._known.get(self._typed_name().casefold())
        if known is not None:
            self.phone.setText(self.phone.text() or known.phone)
            self.email.setText(self.email.text() or known.email)
            self.gender.set_value(self.gender.value or known.gender)
            if self.left.value is None:
                self.left.set_value(known.party_from)
                self.party.setCurrentText(self._party_of(known))
        names = [one.name for one in self._sitting.persons]
        alike, other = likeness(self._typed_name(), names)
        is_similar = bool(self.name.text().strip()) and alike is Likeness.SIMILAR
        self._like = other
        if is_similar:
            text = self.tr("{name} is registered already. Is it the same person?")
            self.like.say(Level.WARN, text.format(name=other))
        self.like.setVisible(is_similar)

    def _use_like(self) -> None:
        self.name.setText(self._like)
        self._on_name()

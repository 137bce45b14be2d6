"""Everything an editor can do, as data: menus, toolbar, palette, key list and help are made from this catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace


def marked(context: str, text: str) -> str:
    """``text`` itself; the name tells the extractor of translations that it is shown to people.

    ``pyside6-lupdate -tr-function-alias QT_TRANSLATE_NOOP+=marked`` finds it.
    """
    del context
    return text


@dataclass(frozen=True, slots=True)
class Action:
    """One thing an editor can do.

    Attributes:
        id: "menu.name"; handlers and key overrides refer to it.
        text: menu text, English, ``%n`` stands for ``number``; ``hint``: a sentence for the status line and key list.
        keys: portable key sequences, the first one is shown.
        when: name of the condition under which it can be used ("always", "versions", "rows", "undo", "redo",
            "modified", "findings", "marked", "filtered").
        grid: its keys act only while the grid has the focus (single letters, digits).
        section: actions of one menu with different sections are parted by a rule.
        icon: name of an icon in the icon font, empty for none; ``toolbar``: it stands in the toolbar.
        short: its text there, empty for the icon alone.
        switch: it can be on or off.
    """

    id: str
    text: str
    hint: str
    keys: tuple[str, ...] = ()
    when: str = "always"
    grid: bool = False
    section: int = 0
    icon: str = ""
    toolbar: bool = False
    short: str = ""
    switch: bool = False

    @property
    def menu(self) -> str:
        """The menu it is listed in."""
        return self.id.partition(".")[0]

    @property
    def number(self) -> int:
        """The number at the end of the id ("decide.take-3"), 0 where there is none."""
        end = self.id.rpartition("-")[2]
        return int(end) if end.isdigit() else 0


# fmt: off
_FILE = (
    Action("file.open", marked("Actions", "&Open…"), marked("Actions", "Open a project, or add versions from files"),
           ("Ctrl+O",), icon="mdi6.folder-open-outline", toolbar=True,
           short=marked("Actions", "Open")),
    Action("file.import", marked("Actions", "&Import with preview…"), marked("Actions",
           "Look at what is recognised in files before adding them"), ("Ctrl+Shift+I",), icon="mdi6.file-eye-outline"),
    Action("file.address", marked("Actions", "Add a page from the &web…"), marked("Actions",
           "Fetch one page by its address, after you agreed to it"), ("Ctrl+Shift+L",), icon="mdi6.web"),
    Action("file.paste", marked("Actions", "&Paste an article…"), marked("Actions",
           "Add a version from text you paste"), ("Ctrl+Shift+V",), icon="mdi6.clipboard-text-outline", toolbar=True,
           short=marked("Actions", "Paste")),
    Action("file.sample", marked("Actions", "Open the sa&mple"), marked("Actions",
           "Open five invented versions of one story to try things out")),
    Action("file.new", marked("Actions", "&New project"), marked("Actions", "Close these versions and start again"),
           ("Ctrl+N",), "versions"),
    Action("file.save", marked("Actions", "&Save"), marked("Actions", "Save the project"), ("Ctrl+S",), "versions",
           section=1, icon="mdi6.content-save-outline"),
    Action("file.save-as", marked("Actions", "Save &as…"), marked("Actions", "Save the project under another name"),
           ("Ctrl+Shift+S",), "versions", section=1),
    Action("file.revert", marked("Actions", "Re&vert…"), marked("Actions",
           "Give up everything since the last save and go back to the saved file"), (), "modified", section=1),
    Action("file.earlier", marked("Actions", "Earlier sta&tes…"), marked("Actions",
           "Look at the project as it was at former saves, and open such a state as a copy"), (), "versions",
           section=1),
    Action("file.export", marked("Actions", "&Export the account…"), marked("Actions",
           "Look at the reconciled account, then write it to a file: Markdown, web page, Word, PDF and others"),
           ("Ctrl+E",), "versions", section=2, icon="mdi6.file-export-outline", toolbar=True,
           short=marked("Actions", "Export")),
    Action("file.quit", marked("Actions", "&Quit"), marked("Actions", "Leave the program"), ("Ctrl+Q",), section=3),
)

_EDIT = (
    Action("edit.undo", marked("Actions", "&Undo"), marked("Actions", "Take the last step back"), ("Ctrl+Z",), "undo",
           icon="mdi6.undo", toolbar=True),
    Action("edit.redo", marked("Actions", "&Redo"), marked("Actions", "Do again what was taken back"), ("Ctrl+Shift+Z",
           "Ctrl+Y"), "redo", icon="mdi6.redo", toolbar=True),
    Action("edit.copy", marked("Actions", "Cop&y"), marked("Actions", "Copy the selected words, or the cell"),
           ("Ctrl+C",), "rows", grid=True, section=1),
    Action("edit.copy-sigla", marked("Actions", "&Copy with sigla"), marked("Actions",
           "Copy the selected words with their version’s siglum, or all that the row’s versions and the account say"),
           ("Ctrl+Shift+C",), "rows", grid=True, section=1),
    Action("edit.find", marked("Actions", "&Find…"), marked("Actions",
           "Search all versions and translations, the account and the notes"), ("Ctrl+F",), "rows", section=2,
           icon="mdi6.magnify", toolbar=True,
           short=marked("Actions", "Find")),
    Action("edit.find-next", marked("Actions", "Find &next"), marked("Actions", "Go to the next place found"), ("F3",
           "Ctrl+G"), "rows", section=2),
    Action("edit.find-previous", marked("Actions", "Find &previous"), marked("Actions",
           "Go to the place found before"), ("Shift+F3", "Ctrl+Shift+G"), "rows", section=2),
    Action("edit.replace", marked("Actions", "Find and replace…"), marked("Actions",
           "Replace words in the account, with a list of all places found"), ("Ctrl+Alt+F",), "rows", section=2),
    Action("edit.describe", marked("Actions", "&Describe version…"), marked("Actions",
           "Correct the siglum, name, language, date or kind of the current version"), ("Ctrl+I",), "versions",
           section=3, icon="mdi6.card-text-outline"),
    Action("edit.column-left", marked("Actions", "Column to the &left"), marked("Actions",
           "Put the current version’s column one place further to the left"), ("Alt+Shift+Left",
           "Ctrl+Alt+Left"), "versions", section=3),
    Action("edit.column-right", marked("Actions", "Column to the ri&ght"), marked("Actions",
           "Put the current version’s column one place further to the right"), ("Alt+Shift+Right",
           "Ctrl+Alt+Right"), "versions", section=3),
    Action("edit.translate", marked("Actions", "&Translate…"), marked("Actions",
           "Give sentences in another language a text in the language of the account"), ("Ctrl+M",), "versions",
           section=3, icon="mdi6.translate"),
    Action("edit.translate-row", marked("Actions", "Translate this ro&w…"), marked("Actions",
           "Translate what the current row says in another language, once more"), ("Ctrl+Alt+M",), "rows", section=3),
    Action("edit.alternatives", marked("Actions", "Compare translat&ions…"), marked("Actions",
           "Ask two engines for the current cell’s sentence and take one answer"), ("Ctrl+Shift+T", "Ctrl+Alt+T"),
           "rows", section=3),
    Action("edit.translation", marked("Actions", "Correct the tran&slation…"), marked("Actions",
           "Write the translation of the current cell yourself"), ("Ctrl+Shift+M",), "rows", section=3),
    Action("edit.bind", marked("Actions", "This is the translation &of…"), marked("Actions",
           "Give the sentences of another version those of the current one as their translation"), (), "versions",
           section=3),
    Action("edit.reload", marked("Actions", "Relo&ad the version"), marked("Actions",
           "Read the current version's file again; decisions, pins and notes move to the matching sentences"),
           ("F5",), "versions", section=3, icon="mdi6.reload"),
    Action("edit.replace-text", marked("Actions", "Replace the te&xt…"), marked("Actions",
           "Put a newer text from a file in the place of the current version's"), (), "versions", section=3),
    Action("edit.remove-version", marked("Actions", "Remo&ve the version"), marked("Actions",
           "Take the current version out of the project; undo brings it back"), (), "versions", section=3),
    Action("edit.context-menu", marked("Actions", "Context menu"), marked("Actions",
           "Open the menu of what has the keyboard: a row, a version’s card, a line of a list"), ("Shift+F10",),
           section=4),
    Action("edit.preferences", marked("Actions", "Pr&eferences…"), marked("Actions",
           "Set looks, keys, languages, translation and export"), ("Ctrl+,",), section=4, icon="mdi6.cog-outline"),
    Action("edit.palette", marked("Actions", "All co&mmands…"), marked("Actions",
           "Search everything that can be done"), ("Ctrl+K",), section=4, icon="mdi6.console-line"),
)


def _take(number: int) -> Action:
    return Action(
        f"decide.take-{number}",
        marked("Actions", "Take version &%n"),
        marked(
            "Actions", "Take this version's wording; a second one is added behind the first, the same one is dropped"
        ),
        (str(number),),
        "rows",
        grid=True,
    )


_DECIDE = (
    *(_take(number) for number in range(1, 10)),
    Action("decide.wording", marked("Actions", "Take this &wording"), marked("Actions",
           "Take the wording of the current cell, of a version beyond the ninth too; the same one is dropped"), ("W",),
           "rows", grid=True),
    Action("decide.edit", marked("Actions", "&Edit the wording"), marked("Actions",
           "Write this row of the account yourself"), ("E", "F2"), "rows", grid=True, section=1,
           icon="mdi6.pencil-outline"),
    Action("decide.both", marked("Actions", "Attribute &both"), marked("Actions",
           "Write a sentence that says which version states what"), ("B",), "rows", grid=True, section=1,
           icon="mdi6.call-split"),
    Action("decide.omit", marked("Actions", "&Omit"), marked("Actions", "Leave this row out of the account"), ("0",),
           "rows", grid=True, section=1, icon="mdi6.cancel"),
    Action("decide.clear", marked("Actions", "Make &undecided"), marked("Actions",
           "Take the decision on this row back"), ("Backspace", "Del"), "rows", grid=True, section=1),
    Action("decide.earlier", marked("Actions", "Earl&ier in the account"), marked("Actions",
           "Put this row one place earlier in the account; the grid keeps its order"), ("Ctrl+Shift+Up",), "rows",
           grid=True, section=1),
    Action("decide.later", marked("Actions", "&Later in the account"), marked("Actions",
           "Put this row one place later in the account; the grid keeps its order"), ("Ctrl+Shift+Down",), "rows",
           grid=True, section=1),
    Action("decide.paragraph", marked("Actions", "New p&aragraph, or none"), marked("Actions",
           "Let a paragraph of the account begin with this row, or let the row go on in the one before"), ("P",),
           "rows", grid=True, section=1),
    Action("decide.heading", marked("Actions", "Headin&g, or none"), marked("Actions",
           "Make this row a heading of the account, or ordinary text again"), ("H",), "rows", grid=True, section=1),
    Action("decide.as-version", marked("Actions", "Paragraph as in the &version"), marked("Actions",
           "Let this row stand in the account as in the version it is taken from"), ("Shift+P",), "rows", grid=True,
           section=1),
    Action("decide.note", marked("Actions", "&Note…"), marked("Actions",
           "Write a note on this row, or on the selected words"), ("N",), "rows", grid=True, section=2,
           icon="mdi6.note-plus-outline"),
    Action("decide.settle", marked("Actions", "&Settle the discrepancies"), marked("Actions",
           "Mark this row's open discrepancies as settled, or open them again"), ("X",), "findings", grid=True,
           section=2, icon="mdi6.check"),
    Action("decide.dismiss", marked("Actions", "&Dismiss the discrepancies"), marked("Actions",
           "Say that this row's open discrepancies are none"), ("Shift+X",), "findings", grid=True, section=2),
    Action("decide.settle-everywhere", marked("Actions", "Settle the same con&flict everywhere"), marked("Actions",
           "Settle this row's open discrepancies, and those of other rows in which the same readings part"),
           ("Ctrl+Shift+X",), "findings", section=2),
    Action("decide.house", marked("Actions", "&House forms…"), marked("Actions",
           "Pick one spelling for each name, and which unit comes first, for the account alone"), ("Ctrl+H",),
           "rows", section=3),
    Action("decide.accept", marked("Actions", "Ta&ke the proposal"), marked("Actions",
           "Take what the program proposes for this row; the dock Why says what and for which reasons"), ("T",), "rows",
           grid=True, section=1),
    Action("decide.propose", marked("Actions", "Take &proposals for undecided rows"), marked("Actions",
           "Take the best original's wording for every row nobody decided; hand-made decisions stay"), (), "rows",
           section=3),
    Action("decide.auto-advance", marked("Actions", "Go on after a de&cision"), marked("Actions",
           "After a decision, move on to the next undecided row"), section=3, switch=True),
)

_ALIGN = (
    Action("align.confirm", marked("Actions", "&Confirm the row"), marked("Actions",
           "No realignment touches a confirmed row; again takes it back"), ("C",), "rows", grid=True,
           icon="mdi6.check-circle-outline"),
    Action("align.mark", marked("Actions", "&Mark, then pin"), marked("Actions",
           "Mark this cell, go to another one and press again: the two belong together"), ("M",), "rows", grid=True,
           icon="mdi6.pin-outline"),
    Action("align.unpin", marked("Actions", "&Unpin"), marked("Actions", "Drop the pins of this cell, or of this row"),
           ("U",), "rows", grid=True, icon="mdi6.pin-off-outline"),
    Action("align.apart", marked("Actions", "&Keep apart"), marked("Actions",
           "Never let this cell share a row with the marked one, or with the only other one of its row"), ("A",),
           "rows", grid=True),
    Action("align.sentence-up", marked("Actions", "Sentence a row u&p"), marked("Actions",
           "Move the first sentence of this cell to the row above"), ("Alt+Up",), "rows", grid=True, section=1),
    Action("align.sentence-down", marked("Actions", "Sentence a row &down"), marked("Actions",
           "Move the last sentence of this cell to the row below"), ("Alt+Down",), "rows", grid=True, section=1),
    Action("align.push", marked("Actions", "Pu&sh the column down"), marked("Actions",
           "From here on, every cell of this version goes a row down"), ("Alt+Shift+Down", "Ctrl+Alt+Down"), "rows",
           grid=True, section=1),
    Action("align.pull", marked("Actions", "Pu&ll the column up"), marked("Actions",
           "From here on, every cell of this version goes a row up"), ("Alt+Shift+Up", "Ctrl+Alt+Up"), "rows",
           grid=True, section=1),
    Action("align.split", marked("Actions", "Spli&t the row"), marked("Actions",
           "Give this version's cell a row of its own right below"), ("S",), "rows", grid=True, section=2),
    Action("align.join", marked("Actions", "&Join with the next row"), marked("Actions",
           "Make one row of this row and the next"), ("J",), "rows", grid=True, section=2),
    Action("align.swap", marked("Actions", "S&wap with the row below"), marked("Actions",
           "Exchange this version's cells of this row and the next one, or of the row that is marked"), ("Y",), "rows",
           grid=True, section=2),
    Action("align.split-sentence", marked("Actions", "Split the s&entence here"), marked("Actions",
           "Cut the sentence in two where the selected words begin, or where they end if they begin it"), ("Shift+S",),
           "rows", grid=True, section=2),
    Action("align.join-sentences", marked("Actions", "Join with the ne&xt sentence"), marked("Actions",
           "Make one sentence of this cell's last one and the next of its version; of a cell with several, of these"),
           ("Shift+J",), "rows", grid=True, section=2),
    Action("align.set-aside", marked("Actions", "Set the sentence &aside"), marked("Actions",
           "Take this cell's sentences out of the comparison; the dock Set aside brings them back"), (), "rows",
           section=2),
    Action("align.realign", marked("Actions", "&Realign"), marked("Actions",
           "Align all versions anew; pins and confirmed rows stay"), ("Ctrl+R",), "rows", section=3),
)

_GO = (
    Action("go.next-discrepancy", marked("Actions", "&Next discrepancy"), marked("Actions",
           "Go to the next open discrepancy"), ("F8",), "rows", icon="mdi6.arrow-down-bold-outline", toolbar=True,
           short=marked("Actions", "Next")),
    Action("go.previous-discrepancy", marked("Actions", "&Previous discrepancy"), marked("Actions",
           "Go to the open discrepancy before"), ("Shift+F8",), "rows", icon="mdi6.arrow-up-bold-outline",
           toolbar=True,
           short=marked("Actions", "Previous")),
    Action("go.next-same-class", marked("Actions", "Next of this &class"), marked("Actions",
           "Go to the next open discrepancy of the class you are at"), ("Ctrl+F8",), "rows"),
    Action("go.next-undecided", marked("Actions", "Next &undecided row"), marked("Actions",
           "Go to the next undecided row"), ("F7",), "rows", section=1),
    Action("go.previous-undecided", marked("Actions", "Previous un&decided row"), marked("Actions",
           "Go to the undecided row before"), ("Shift+F7",), "rows", section=1),
    Action("go.next-unconfirmed", marked("Actions", "Next uncon&firmed row"), marked("Actions",
           "Go to the next row whose alignment nobody confirmed"), ("Ctrl+F7",), "rows", section=1),
    Action("go.row", marked("Actions", "Go to &row…"), marked("Actions", "Go to a row by its number"), ("Ctrl+L",),
           "rows", section=2),
    Action("go.moved", marked("Actions", "&To the moved partner"), marked("Actions",
           "Go where this sentence was moved from, or goes on; again goes back"), ("G",), "rows", grid=True, section=2),
    Action("go.next-pane", marked("Actions", "Next p&ane"), marked("Actions",
           "Move the keyboard to the next part of the window"), ("F6",), section=3),
    Action("go.previous-pane", marked("Actions", "Previous pan&e"), marked("Actions",
           "Move the keyboard to the part of the window before"), ("Shift+F6",), section=3),
    Action("go.list-discrepancies", marked("Actions", "&Discrepancies"), marked("Actions",
           "Go to the list of discrepancies"), ("Alt+1",), "versions", section=4),
    Action("go.list-figures", marked("Actions", "&Figures"), marked("Actions", "Go to the table of figures"),
           ("Alt+2",), "versions", section=4),
    Action("go.list-notes", marked("Actions", "&Notes"), marked("Actions", "Go to the list of notes"), ("Alt+3",),
           "versions", section=4),
    Action("go.list-aside", marked("Actions", "&Set aside"), marked("Actions",
           "Go to what was set aside; Enter there brings it back"), ("Alt+4",), "versions", section=4),
    Action("go.list-why", marked("Actions", "&Why this row?"), marked("Actions",
           "Go to the reasons for which these sentences stand in one row"), ("Alt+5",), "versions", section=4),
    Action("go.list-versions", marked("Actions", "&Versions"), marked("Actions",
           "Go to how the versions depend on one another"), ("Alt+6",), "versions", section=4),
    Action("go.list-history", marked("Actions", "&History"), marked("Actions", "Go to the list of all steps"),
           ("Alt+7",), "versions", section=4),
)


def _of_class(kind: str, text: str) -> Action:
    hint = marked("Actions", "Show only rows with such a discrepancy still to deal with; several classes add up")
    return Action(f"view.class-{kind}", text, hint, when="rows", section=1, switch=True)


_VIEW = (
    Action("view.only-differences", marked("Actions", "Only rows with &differences"), marked("Actions",
           "Show only rows with an open discrepancy"), ("Ctrl+Shift+D",), "rows", switch=True),
    Action("view.only-undecided", marked("Actions", "Only &undecided rows"), marked("Actions",
           "Show only undecided rows"), ("Ctrl+Shift+U",), "rows", switch=True),
    Action("view.only-single", marked("Actions", "Only rows of &one version"), marked("Actions",
           "Show only what a single version says"), ("Ctrl+Shift+O",), "rows", switch=True),
    Action("view.only-unconfirmed", marked("Actions", "Only rows not &yet confirmed"), marked("Actions",
           "Show only rows whose alignment nobody confirmed"), ("Ctrl+Shift+N",), "rows", switch=True),
    Action("view.all-rows", marked("Actions", "&All rows"), marked("Actions", "Drop every filter"), ("Ctrl+Shift+A",),
           "filtered"),
    _of_class("figure", marked("Actions", "Differences in &figures")),
    _of_class("date", marked("Actions", "Differences in &dates")),
    _of_class("name", marked("Actions", "Differences in &names")),
    _of_class("quote", marked("Actions", "Differences in &quotes")),
    _of_class("negation", marked("Actions", "Differences in ne&gation")),
    _of_class("modality", marked("Actions", "Differences in &modality")),
    _of_class("attribution", marked("Actions", "Differences in &attribution")),
    _of_class("omission", marked("Actions", "Differences in &omissions")),
    _of_class("wording", marked("Actions", "Differences in &wording")),
    _of_class("artefact", marked("Actions", "Differences in artefac&ts")),
    Action("view.original", marked("Actions", "Original, &translation or both"), marked("Actions",
           "Switch between the original wording, its translation, and both"), ("O",), "rows", grid=True, section=2),
    Action("view.agreements", marked("Actions", "A&greements"), marked("Actions",
           "List and mark what looks different and means the same"), ("=",), "rows", grid=True, section=2,
           switch=True),
    Action("view.own-order", marked("Actions", "Each version in its o&wn order"), marked("Actions",
           "Read every version as its own article, with ribbons to the partners of each sentence"), ("Ctrl+Shift+R",),
           "rows", section=2, icon="mdi6.format-columns", switch=True),
    Action("view.list", marked("Actions", "L&ist of differences"), marked("Actions",
           "Read all differences one after the other, a line each, in the place of the grid"), ("F9",), "rows",
           section=2, icon="mdi6.format-list-text", switch=True),
    Action("view.hide-column", marked("Actions", "&Hide the column"), marked("Actions",
           "Take the current version's column out of sight; its words still count"), ("Ctrl+Shift+H",), "rows",
           section=2),
    Action("view.show-columns", marked("Actions", "&Show all columns"), marked("Actions",
           "Bring hidden columns back"), ("Ctrl+Alt+H",), "rows", section=2),
    Action("view.base", marked("Actions", "Com&pare with this version"), marked("Actions",
           "Make the current version the base: what differs from it is marked; again takes it back"),
           ("Ctrl+Shift+B",), "rows", section=2),
    Action("view.zoom-in", marked("Actions", "&Larger text"), marked("Actions", "Make the text larger"), ("Ctrl++",
           "Ctrl+="), section=3),
    Action("view.zoom-out", marked("Actions", "S&maller text"), marked("Actions", "Make the text smaller"),
           ("Ctrl+-",), section=3),
    Action("view.zoom-reset", marked("Actions", "&Normal text size"), marked("Actions",
           "Back to the normal text size"), ("Ctrl+0",), section=3),
    Action("view.theme", marked("Actions", "Next th&eme"), marked("Actions",
           "Change between light, dark and high contrast"), ("Ctrl+T",), section=4, icon="mdi6.theme-light-dark",
           toolbar=True, short=marked("Actions", "Theme")),
    Action("view.figures", marked("Actions", "&Figure table"), marked("Actions",
           "Show what is counted, one line a figure and one column a version"), ("Ctrl+Shift+F",), "rows", section=4,
           icon="mdi6.table"),
    Action("view.docks", marked("Actions", "&Reset the layout"), marked("Actions",
           "Put all parts of the window back in place"), section=5),
)

_HELP = (
    Action("help.guide", marked("Actions", "A &walk in ten steps"), marked("Actions",
           "Open a guide beside the work that leads through the program step by step, or close it"), ("F1",),
           icon="mdi6.map-marker-path"),
    Action("help.next-step", marked("Actions", "&Next step of the walk"), marked("Actions",
           "Show the next step of the guide"), ("Ctrl+PgDown",)),
    Action("help.previous-step", marked("Actions", "&Previous step of the walk"), marked("Actions",
           "Show the step of the guide before"), ("Ctrl+PgUp",)),
    Action("help.keys", marked("Actions", "&Keys"), marked("Actions", "List all keys"), ("Shift+F1", "?"), section=1,
           icon="mdi6.keyboard-outline"),
    Action("help.about", marked("Actions", "&About"), marked("Actions", "Name, version and licence of the program"),
           section=1),
)

# fmt: on
CATALOGUE: tuple[Action, ...] = (*_FILE, *_EDIT, *_DECIDE, *_ALIGN, *_GO, *_VIEW, *_HELP)


def catalogue(overrides: Mapping[str, Iterable[str]] | None = None) -> tuple[Action, ...]:
    """All actions, with the editor's own keys where there are any; unknown ids in ``overrides`` do nothing."""
    own = overrides or {}
    return tuple(replace(a, keys=tuple(own[a.id])) if a.id in own else a for a in CATALOGUE)


def of_menu(actions: Iterable[Action], menu: str) -> list[list[Action]]:
    """The actions of one menu, section by section."""
    sections: dict[int, list[Action]] = defaultdict(list)
    for action in actions:
        if action.menu == menu:
            sections[action.section].append(action)
    return [sections[number] for number in sorted(sections)]


def conflicts(actions: Iterable[Action]) -> dict[str, tuple[str, ...]]:
    """Keys claimed by more than one action: the key and the ids of those that claim it."""
    claims: dict[str, list[str]] = defaultdict(list)
    for action in actions:
        for key in action.keys:
            claims[key].append(action.id)
    return {key: tuple(ids) for key, ids in claims.items() if len(ids) > 1}

"""An editor at the real program: presses keys and moves the mouse as a person would."""

from __future__ import annotations

from tests.e2e.running import Running
from tests.e2e.sight import Sight, Thing


class Program(Running):
    """The program, with somebody at keyboard and mouse."""

    def keys(self, *names: str) -> None:
        """Press keys one after the other, as xdotool names them."""
        self.wait(self.managed, "the keyboard")
        self.xdotool("key", "--delay", "20", *names)

    def type(self, text: str) -> None:
        """Type words."""
        self.wait(self.managed, "the keyboard")
        self.xdotool("type", "--delay", "4", text)

    def click(self, point: tuple[int, int], button: int = 1, *, times: int = 1, held: str = "") -> None:
        """Go to a point and click, with a key held down if one is named."""
        clicks = ("click", "--repeat", str(times), "--delay", "30", str(button))
        down, up = (("keydown", held), ("keyup", held)) if held else ((), ())
        self.xdotool("mousemove", *map(str, point), *down, *clicks, *up)

    def click_on(self, kind: str, button: int = 1, **wanted: object) -> Thing:
        """Wait for a thing that can be used and does not move any more, and click on its middle."""
        before: list[Thing | None] = [None]

        def at_rest(sight: Sight) -> Thing | None:
            thing = next((t for t in sight.all(kind, **wanted) if t.seen["on"]), None)
            same = thing is not None and before[0] is not None and thing.box == before[0].box
            before[0] = thing
            return thing if same else None

        thing = self.wait(at_rest, f"{kind} {wanted}")
        self.click(thing.box.middle, button)
        return thing

    def choose(self, *path: str) -> None:
        """Click through menus: title, then entries."""
        for text in path:
            self.click_on("entry", text=text)

    def drag(self, start: tuple[int, int], *way: tuple[int, int], held: str = "") -> None:
        """Press at a point, move along, let go; with a key held down if one is named."""
        steps = [step for point in way for step in ("mousemove", *map(str, point), "sleep", "0.06")]
        down, up = (("keydown", held), ("keyup", held)) if held else ((), ())
        press = ("mousemove", *map(str, start), *down, "mousedown", "1", "sleep", "0.06")
        self.xdotool(*press, *steps, "mouseup", "1", *up)

    def wheel(self, point: tuple[int, int], notches: int) -> None:
        """Turn the wheel over a point, down if positive."""
        self.xdotool("mousemove", *map(str, point))
        self.xdotool("click", "--repeat", str(abs(notches)), "--delay", "5", "5" if notches > 0 else "4")

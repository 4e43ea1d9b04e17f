// The queue: acting on conflicts by single keys and in bulk, and hearing of new ones. Loaded deferred, after htmx.
(() => {
    "use strict";

    const { keysOn, letter, onward } = window.counterclaim;
    const told = document.getElementById("told");
    const ask = document.getElementById("ask");
    const queue = () => document.getElementById("queue");
    const rows = () => Array.from(document.querySelectorAll("[data-row]"));
    const here = () => document.activeElement?.closest("[data-row]") ?? document.querySelector("[data-row].here");
    // On the page of one conflict the keys are about it.
    const desk = document.querySelector("[data-conflict]");
    const picked = () => Array.from(document.querySelectorAll("[data-pick]:checked"));

    function say(text) {
        told.textContent = "";
        const p = document.createElement("p");
        p.textContent = text;
        told.append(p);
    }

    function focus(row) {
        const link = row?.querySelector("[data-open]");
        if (link) {
            link.focus({ preventScroll: true });
            row.scrollIntoView({ block: "nearest" });
        }
    }

    // Conflicts in the order they are seen, for going from one to the next without coming back here.
    function remember() {
        const kept = { address: location.pathname + location.search, ids: rows().map(row => row.dataset.row) };
        sessionStorage.setItem("queue", JSON.stringify(kept));
    }

    // What was done is told, and can be taken back, where one goes next.
    function leave() {
        if (told.querySelector("[data-key=undo]")) {
            sessionStorage.setItem("told", told.innerHTML);
            if (!onward(1)) {
                location.reload();
            }
        }
    }

    function act(deed, more = {}) {
        const chosen = picked();
        const row = here();
        const ids = desk ? [desk.dataset.conflict]
            : chosen.length > 0 ? chosen.map(box => box.value) : row ? [row.dataset.row] : [];
        if (ids.length === 0) {
            say(told.dataset.nothing);
            return;
        }
        const all = rows();
        const next = chosen.length > 0 ? null : all[all.indexOf(row) + 1] ?? row;
        const asking = htmx.ajax("POST", "/conflicts/bulk", {
            // Each row asks for itself, so that fast fingers do not wait for the server.
            source: row && chosen.length === 0 ? row : told,
            target: "#told", swap: "innerHTML", values: { id: ids, deed, ...more }
        });
        // The next row is at hand at once; the last one stays, and is another element after the answer.
        if (next && next !== row) {
            focus(next);
        }
        asking.then(() => {
            if (desk) {
                leave();
            } else if (next === row && row) {
                focus(document.getElementById(row.id));
            }
        });
    }

    function asked(what, then) {
        const title = document.getElementById("ask-title");
        const words = document.getElementById("ask-words");
        const back = document.activeElement;
        title.textContent = title.dataset[what];
        words.value = "";
        ask.returnValue = "";
        ask.addEventListener("close", () => {
            back?.focus();
            if (ask.returnValue === "yes" && words.value.trim() !== "") {
                then(words.value);
            }
        }, { once: true });
        ask.showModal();
    }

    const actions = {
        a: () => act("take"),
        p: () => act("second"),
        e: () => asked("reason", reason => act("suppress", { reason })),
        l: () => asked("label", label => act("label", { label })),
        z: () => told.querySelector("[data-key=undo]")?.click(),
        x: () => {
            const box = here()?.querySelector("[data-pick]");
            if (box) {
                box.checked = !box.checked;
                counted();
            }
        }
    };

    function outcome(event) {
        const digit = /^(?:Digit|Numpad)([1-8])$/.exec(event.code);
        const options = document.querySelectorAll("#bulk [name=resolution] option, #resolution option:not([value=''])");
        return digit && !event.shiftKey ? options[digit[1] - 1]?.value : undefined;
    }

    document.addEventListener("keydown", event => {
        const target = event.target;
        const typing = target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
            || (target.tagName === "INPUT" && target.type !== "checkbox");
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing
            || document.querySelector("dialog[open]") || !keysOn() || !(desk || document.getElementById("bulk"))) {
            return;
        }
        const resolution = outcome(event);
        if (resolution) {
            event.preventDefault();
            act("close", { resolution });
            return;
        }
        const action = actions[letter(event)];
        if (action) {
            event.preventDefault();
            action();
        }
    });

    // --- Choosing rows ----------------------------------------------------------------------------------------------

    function counted() {
        document.getElementById("bulk")?.classList.toggle("on", picked().length > 0);
        const all = document.querySelector("[data-pick-all]");
        if (all) {
            const boxes = document.querySelectorAll("[data-pick]").length;
            all.checked = boxes > 0 && picked().length === boxes;
            all.indeterminate = picked().length > 0 && !all.checked;
        }
    }

    let last = null;

    document.addEventListener("change", event => {
        if (event.target.matches("[data-pick-all]")) {
            document.querySelectorAll("[data-pick]").forEach(box => { box.checked = event.target.checked; });
            counted();
        } else if (event.target.matches("[data-pick]")) {
            counted();
        }
    });

    document.addEventListener("click", event => {
        if (!event.target.matches("[data-pick]")) {
            return;
        }
        const boxes = Array.from(document.querySelectorAll("[data-pick]"));
        if (event.shiftKey && last !== null && boxes[last]) {
            const now = boxes.indexOf(event.target);
            boxes.slice(Math.min(last, now), Math.max(last, now) + 1)
                .forEach(box => { box.checked = event.target.checked; });
            counted();
        }
        last = boxes.indexOf(event.target);
    });

    // The last row that was worked on stays marked while the focus is elsewhere.
    document.addEventListener("focusin", event => {
        const row = event.target.closest?.("[data-row]");
        if (row) {
            document.querySelectorAll("[data-row].here").forEach(each => each.classList.remove("here"));
            row.classList.add("here");
            sessionStorage.setItem("queue-row", row.dataset.row);
        }
    });

    // --- Hearing of changes -----------------------------------------------------------------------------------------

    let waiting = null;

    function arrival() {
        waiting ??= setTimeout(() => {
            waiting = null;
            const arrivals = document.getElementById("arrivals");
            if (arrivals) {
                htmx.trigger(arrivals, "arrival");
            }
        }, 400);
    }

    function heard(event) {
        const change = JSON.parse(event.data);
        const row = document.getElementById(`row-${change.id}`);
        if (row && !row.contains(document.activeElement) && !row.querySelector("[data-pick]:checked")) {
            htmx.ajax("GET", `/conflicts/${change.id}/row`, { source: row, target: row, swap: "none" });
        }
        if (!row && event.type !== "conflict.reviewed") {
            arrival();
        }
    }

    function follow() {
        const stream = new EventSource(queue().dataset.live);
        const channel = "BroadcastChannel" in window ? new BroadcastChannel("changes") : null;
        for (const kind of ["conflict.opened", "conflict.changed", "conflict.reviewed"]) {
            stream.addEventListener(kind, event => {
                heard(event);
                channel?.postMessage({ type: event.type, data: event.data });
            });
        }
        window.addEventListener("pagehide", () => stream.close());
        window.addEventListener("pageshow", shown => { if (shown.persisted) { location.reload(); } });
    }

    // A browser opens six connections to one server at most: of several windows one follows and tells the others.
    function listen() {
        if (!queue() || !("EventSource" in window)) {
            return;
        }
        if (navigator.locks && "BroadcastChannel" in window) {
            new BroadcastChannel("changes").addEventListener("message", event => heard(event.data));
            navigator.locks.request("changes", () => {
                follow();
                return new Promise(() => {});
            });
        } else {
            follow();
        }
    }

    // What is changed and not on this page is told, and put in place of nothing.
    document.addEventListener("htmx:beforeSwap", event => {
        const answer = document.createElement("template");
        answer.innerHTML = event.detail.serverResponse;
        const strangers = Array.from(answer.content.querySelectorAll("[hx-swap-oob]"))
            .filter(each => !document.getElementById(each.id));
        if (strangers.length > 0) {
            strangers.forEach(each => each.remove());
            event.detail.serverResponse = answer.innerHTML;
        }
    });
    document.addEventListener("htmx:sendError", () => say(told.dataset.failed));
    document.addEventListener("htmx:responseError", () => say(told.dataset.failed));
    document.addEventListener("htmx:afterSettle", () => {
        counted();
        if (queue()) {
            remember();
        }
    });

    const toTell = sessionStorage.getItem("told");
    if (told && toTell) {
        sessionStorage.removeItem("told");
        told.innerHTML = toTell;
        htmx.process(told);
    }
    if (matchMedia("(max-width: 64rem)").matches) {
        document.querySelector(".facets-fold")?.removeAttribute("open");
    }
    if (queue()) {
        const seen = sessionStorage.getItem("queue-row");
        const kept = JSON.parse(sessionStorage.getItem("queue") ?? "{}");
        if (seen && kept.address === location.pathname + location.search) {
            focus(document.getElementById(`row-${seen}`));
        }
        remember();
        listen();
    }
})();

// The reader of a report: keys, marks, selecting words, and fields that search. Everything here is also a link or a form.
(() => {
    "use strict";

    const reader = () => document.getElementById("reader");
    const cards = () => Array.from(document.querySelectorAll(".claims [data-claim]:not([data-claim=''])"));
    const cardOf = id => document.getElementById(`claim-${id}`);
    const tell = words => {
        const said = document.getElementById("said");
        if (said && words) {
            said.textContent = words;
        }
    };
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const show = (element, block) => element?.scrollIntoView({ block, behavior: calm ? "auto" : "smooth" });

    // --- The claim at hand ---------------------------------------------------------------------------------------

    let current = "";
    const decisions = [];

    function point(id, options = {}) {
        const card = cardOf(id);
        if (!card) {
            return;
        }
        current = id;
        for (const mark of document.querySelectorAll("mark.here, .sign.here")) {
            mark.classList.remove("here");
        }
        for (const each of cards()) {
            each.classList.toggle("here", each === card);
        }
        const marks = marksOf(id);
        for (const mark of marks) {
            mark.classList.add("here");
        }
        document.querySelector(`.sign[data-claim="${id}"]`)?.classList.add("here");
        if (options.focus !== false && !card.contains(document.activeElement)) {
            card.focus({ preventScroll: true });
        }
        if (options.scroll !== false) {
            show(card, "nearest");
            if (marks[0] && isBeside()) {
                show(marks[0], "nearest");
            }
        }
    }

    const marksOf = id => Array.from(document.querySelectorAll(`mark[data-claims~="${id}"]`));

    // On a narrow screen the claims stand below the text: showing one would scroll the other away.
    const isBeside = () => matchMedia("(min-width: 64.01rem)").matches;

    const here = () => cards().find(card => card.contains(document.activeElement)) || cardOf(current);

    function go(step) {
        const all = cards();
        const at = all.indexOf(here());
        const to = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
        if (all[to]) {
            point(all[to].dataset.claim);
        }
    }

    /** The next claim that nobody looked at, from the one decided on; that one itself when none is left. */
    function advance(id) {
        const all = cards();
        const at = all.findIndex(card => card.dataset.claim === id);
        const open = card => card.dataset.status === "PROPOSED" && card.dataset.claim !== id;
        const next = all.slice(at + 1).find(open) || all.slice(0, Math.max(0, at)).find(open);
        point(next ? next.dataset.claim : id);
    }

    function decide(status) {
        const button = here()?.querySelector(`button[name=status][value=${status}]`);
        if (button && !here().matches("form")) {
            button.click();
        }
    }

    function undo() {
        while (decisions.length > 0) {
            const card = cardOf(decisions.pop());
            const button = card?.querySelector("button[value=PROPOSED]");
            if (button) {
                point(card.dataset.claim);
                button.click();
                return;
            }
        }
        tell(reader().dataset.undoNone);
    }

    // --- Selecting words -------------------------------------------------------------------------------------------

    // Kept while the focus goes elsewhere, which ends the browser's own selection.
    let chosen = null;

    const line = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest("p[data-start]");

    /** Where a point of the page lies in the text, in UTF-16 code units. Signs hold no text of their own. */
    function offset(paragraph, node, at) {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        range.setEnd(node, at);
        return Number(paragraph.dataset.start) + range.toString().length;
    }

    function selected() {
        const selection = getSelection();
        const text = document.querySelector("#reader .text");
        if (!text || selection.rangeCount === 0 || selection.isCollapsed) {
            return null;
        }
        const range = selection.getRangeAt(0);
        const lines = Array.from(text.querySelectorAll("p[data-start]")).filter(each => range.intersectsNode(each));
        if (lines.length === 0) {
            return null;
        }
        const first = lines[0];
        const last = lines.at(-1);
        const start = line(range.startContainer) === first
            ? offset(first, range.startContainer, range.startOffset)
            : Number(first.dataset.start);
        const end = line(range.endContainer) === last
            ? offset(last, range.endContainer, range.endOffset)
            : Number(last.dataset.start) + last.textContent.length;
        return end > start && range.toString().trim() !== "" ? { start, end } : null;
    }

    document.addEventListener("selectionchange", () => {
        const now = selected();
        if (now) {
            chosen = now;
        } else if (document.activeElement === document.body) {
            chosen = null;
        }
        document.querySelector("#reader .text")?.classList.toggle("chosen", chosen !== null);
    });

    function add() {
        const words = selected() || chosen;
        if (!words) {
            tell(reader().dataset.select);
            return;
        }
        chosen = null;
        const place = `/documents/${reader().dataset.document}/claims/new?start=${words.start}&end=${words.end}`;
        htmx.ajax("GET", place, { target: "#adding-place", swap: "innerHTML" });
    }

    // --- Forms -----------------------------------------------------------------------------------------------------

    /** Shows the fields that answer the chosen question; the others are not sent. */
    function suit(form) {
        const select = form.querySelector("[data-predicate]");
        const kind = select?.selectedOptions[0]?.dataset.kind || "";
        for (const fields of form.querySelectorAll("fieldset[data-kind]")) {
            const fits = fields.dataset.kind === kind && (!fields.dataset.of || fields.dataset.of === select.value);
            fields.hidden = !fits;
            fields.disabled = !fits;
        }
    }

    const isChanged = form => Array.from(form.elements).some(field =>
        field.type === "checkbox" ? field.checked !== field.defaultChecked
            : field.tagName === "SELECT" ? Array.from(field.options).some(each => each.selected !== each.defaultSelected)
                && Array.from(field.options).some(each => each.defaultSelected)
                : field.type !== "hidden" && "defaultValue" in field && field.value !== field.defaultValue);

    function leave(form) {
        const cancel = form.querySelector("[data-do=cancel]");
        if (isChanged(form)) {
            tell(reader().dataset.unsaved);
            cancel.focus();
        } else {
            cancel.click();
        }
    }

    function open(form) {
        suit(form);
        const wrong = form.querySelector("[aria-invalid]");
        const first = wrong || form.querySelector("input:not([type=hidden]), select");
        first.closest("details")?.setAttribute("open", "");
        first.focus({ preventScroll: true });
        show(form, "nearest");
    }

    // --- Fields that search ----------------------------------------------------------------------------------------

    let asked = 0;

    const listOf = field => document.getElementById(field.getAttribute("aria-controls"));

    function close(field) {
        field.setAttribute("aria-expanded", "false");
        field.removeAttribute("aria-activedescendant");
        listOf(field).hidden = true;
    }

    async function search(field) {
        const question = ++asked;
        const q = field.value.trim();
        if (q === "") {
            close(field);
            return;
        }
        const answer = await fetch(`${field.dataset.lookup}?q=${encodeURIComponent(q)}`, { headers: { "HX-Request": "true" } });
        if (!answer.ok || question !== asked) {
            return;
        }
        const list = listOf(field);
        list.innerHTML = await answer.text();
        Array.from(list.children).forEach((option, each) => {
            option.id = `${list.id}-${each}`;
        });
        const found = list.children.length > 0 && field === document.activeElement;
        list.hidden = !found;
        field.setAttribute("aria-expanded", String(found));
        if (found) {
            mark(field, list.querySelector("[role=option]:not([aria-disabled])"));
        }
    }

    function mark(field, option) {
        for (const each of listOf(field).children) {
            each.setAttribute("aria-selected", String(each === option));
        }
        if (option) {
            field.setAttribute("aria-activedescendant", option.id);
            option.scrollIntoView({ block: "nearest" });
        }
    }

    function take(field, option) {
        if (option.hasAttribute("aria-disabled")) {
            return;
        }
        field.value = option.dataset.name;
        field.nextElementSibling.value = option.dataset.key;
        close(field);
    }

    function steer(field, event) {
        const options = Array.from(listOf(field).querySelectorAll("[role=option]:not([aria-disabled])"));
        const at = options.findIndex(each => each.getAttribute("aria-selected") === "true");
        const isOpen = field.getAttribute("aria-expanded") === "true";
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (!isOpen) {
                search(field);
            } else if (options.length > 0) {
                const step = event.key === "ArrowDown" ? 1 : -1;
                mark(field, options[(at + step + options.length) % options.length]);
            }
        } else if (event.key === "Enter" && isOpen && options[at]) {
            event.preventDefault();
            take(field, options[at]);
        } else if (event.key === "Escape" && isOpen) {
            event.preventDefault();
            event.stopPropagation();
            close(field);
        }
    }

    // --- Events ----------------------------------------------------------------------------------------------------

    const actions = {
        a: () => decide("ACCEPTED"),
        r: () => decide("REJECTED"),
        e: () => here()?.querySelector("[data-do=edit]")?.click(),
        s: add,
        u: undo,
        j: () => go(1),
        n: () => go(1),
        ArrowDown: () => go(1),
        k: () => go(-1),
        p: () => go(-1),
        ArrowUp: () => go(-1)
    };

    const isTyping = target => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

    // Before the keys of every page, some of which mean another thing here.
    document.addEventListener("keydown", event => {
        const target = event.target;
        if (!reader() || event.isComposing || document.querySelector("dialog[open]")) {
            return;
        }
        if (target.matches?.("[data-lookup]")) {
            steer(target, event);
        }
        if (event.key === "Escape" && !event.defaultPrevented) {
            const form = target.closest?.(".claim-form");
            if (form) {
                event.preventDefault();
                leave(form);
            }
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(target) || !counterclaim.keysOn()) {
            return;
        }
        const arrow = event.key.startsWith("Arrow");
        if (arrow && !target.closest?.(".claims")) {
            return;
        }
        const action = actions[counterclaim.letter(event)];
        if (action) {
            event.preventDefault();
            event.stopImmediatePropagation();
            if (!event.repeat || arrow || action === actions.j || action === actions.k) {
                action();
            }
        }
    }, true);

    let typing = 0;
    document.addEventListener("input", event => {
        const field = event.target;
        if (field.matches("[data-lookup]")) {
            field.nextElementSibling.value = "";
            clearTimeout(typing);
            typing = setTimeout(() => search(field), 150);
        }
    });

    document.addEventListener("change", event => {
        if (event.target.matches("[data-predicate]")) {
            suit(event.target.form);
        }
    });

    document.addEventListener("focusout", event => {
        if (event.target.matches?.("[data-lookup]")) {
            close(event.target);
        }
    });

    // A press on an option must not take the focus from its field before the choice is taken.
    document.addEventListener("mousedown", event => {
        if (event.target.closest("[role=option], [data-do=add]")) {
            event.preventDefault();
        }
    });

    document.addEventListener("click", event => {
        const target = event.target;
        const option = target.closest("[role=listbox] [role=option]");
        if (option) {
            take(document.querySelector(`[aria-controls="${option.parentElement.id}"]`), option);
            return;
        }
        if (target.closest("[data-do=add]")) {
            event.preventDefault();
            add();
            return;
        }
        const cancel = target.closest("#adding [data-do=cancel]");
        if (cancel) {
            event.preventDefault();
            document.getElementById("adding").remove();
            here()?.focus();
            return;
        }
        const link = target.closest(".sign, .missing a, .claim-no");
        if (link) {
            event.preventDefault();
            const id = link.dataset.claim || link.hash.replace(/^#(claim|quote)-/, "");
            point(id);
            show(link.matches(".claim-no") ? marksOf(id)[0] : cardOf(id), "center");
            return;
        }
        const mark = target.closest("mark[data-claims]");
        if (mark && getSelection().isCollapsed) {
            const over = mark.dataset.claims.split(" ");
            const next = over[(over.indexOf(current) + 1) % over.length];
            point(next);
            show(cardOf(next), isBeside() ? "nearest" : "start");
        }
    });

    document.addEventListener("focusin", event => {
        const card = event.target.closest?.(".claims [data-claim]:not([data-claim=''])");
        if (card && card.dataset.claim !== current) {
            point(card.dataset.claim, { focus: false, scroll: false });
        }
    });

    // A refusal is shown like any other answer: it holds the form with what is wrong in it.
    document.addEventListener("htmx:beforeSwap", event => {
        if ([400, 412].includes(event.detail.xhr.status) && event.detail.xhr.responseText.includes("claim-")) {
            event.detail.shouldSwap = true;
            event.detail.isError = false;
        }
    });

    document.addEventListener("htmx:afterSettle", event => {
        const { requestConfig, xhr, elt } = event.detail;
        const form = elt?.matches?.(".claim-form") ? elt : elt?.querySelector?.(".claim-form");
        if (form) {
            open(form);
            return;
        }
        const decided = requestConfig?.verb === "post" && elt?.dataset?.claim;
        if (decided) {
            repaint(elt);
            const status = requestConfig.parameters.status || requestConfig.formData?.get("status");
            if (xhr.status === 200 && status !== "PROPOSED") {
                decisions.push(elt.dataset.claim);
                if (current === elt.dataset.claim) {
                    advance(elt.dataset.claim);
                }
            } else {
                point(elt.dataset.claim);
            }
        } else if (elt?.matches?.("article[data-claim]")) {
            point(elt.dataset.claim);
        }
    });

    /** The marks of a claim follow its card. */
    function repaint(card) {
        const states = ["proposed", "accepted", "rejected", "retracted"];
        const statusOf = id => (cardOf(id)?.dataset.status || "PROPOSED").toLowerCase();
        for (const mark of marksOf(card.dataset.claim)) {
            const over = mark.dataset.claims.split(" ").map(statusOf);
            mark.classList.remove(...states);
            mark.classList.add(over.find(each => each === "proposed") || over[0]);
        }
        for (const sign of document.querySelectorAll(`.sign[data-claim="${card.dataset.claim}"]`)) {
            sign.classList.remove(...states);
            sign.classList.add(statusOf(card.dataset.claim));
            sign.setAttribute("aria-label", `${card.getAttribute("aria-label")} · ${card.querySelector(".tag").textContent}`);
        }
    }

    document.addEventListener("claimKept", event => point(event.detail.value || event.detail.claim));

    for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
        document.addEventListener(failure, event => {
            tell(reader()?.dataset.failed);
            const card = event.detail.elt?.closest?.("[data-claim]");
            if (card) {
                point(card.dataset.claim);
            }
        });
    }

    function arrive() {
        if (!reader()) {
            return;
        }
        const form = document.querySelector(".claim-form");
        if (form) {
            open(form);
            return;
        }
        const id = location.hash.replace(/^#(claim|quote)-/, "");
        if (cardOf(id)) {
            point(id);
            show(marksOf(id)[0], "center");
        }
    }

    addEventListener("hashchange", arrive);
    arrive();
})();

// What htmx and links cannot do: keys on lists, and the choice of colours. Loaded deferred; pages work without it.
(() => {
    "use strict";

    const root = document.documentElement;

    const isTyping = target => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

    const rows = () => Array.from(document.querySelectorAll("[data-row]"));

    function go(step) {
        const all = rows();
        if (all.length === 0) {
            return;
        }
        const here = all.findIndex(row => row.contains(document.activeElement));
        const to = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step));
        const link = all[to].querySelector("[data-open]");
        link.focus({ preventScroll: true });
        all[to].scrollIntoView({ block: "nearest" });
    }

    function follow(name) {
        const link = document.querySelector(`[data-key="${name}"]`);
        if (link) {
            link.click();
        }
    }

    // From one conflict to the next of the queue it was opened from.
    const onward = step => {
        const conflict = document.querySelector("[data-conflict]")?.dataset.conflict;
        const kept = JSON.parse(sessionStorage.getItem("queue") ?? "{}");
        const next = conflict && kept.ids?.[kept.ids.indexOf(conflict) + step];
        if (next && kept.ids.includes(conflict)) {
            location.assign(`/conflicts/${next}`);
        }
        return Boolean(next);
    };

    // The way back leads to the queue as it was.
    const way = document.querySelector("[data-queue]");
    if (way) {
        const address = JSON.parse(sessionStorage.getItem("queue") ?? "{}").address;
        if (address?.startsWith("/conflicts")) {
            way.href = address;
        }
    }

    const dialog = () => document.getElementById("keys");

    const actions = {
        j: () => go(1),
        k: () => go(-1),
        u: () => follow("up"),
        n: () => onward(1) || follow("next"),
        "/": () => {
            const search = document.querySelector("[data-key=search]");
            if (search) {
                search.focus();
            }
        },
        "?": () => dialog()?.showModal()
    };

    // Single keys can be turned off, for those whose hand or voice strikes them unawares (WCAG 2.1.4).
    const keysOn = () => !/(^|; )keys=off/.test(document.cookie);

    // On an Arabic keyboard the same physical key gives another letter; on every Latin one its own letter counts.
    const letter = event =>
        !/^[a-z]$/i.test(event.key) && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase()
            : event.key.length === 1 ? event.key.toLowerCase() : event.key;

    window.counterclaim = { keysOn, letter, onward };

    document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) {
            return;
        }
        if (dialog()?.open || !keysOn()) {
            return;
        }
        const action = event.key === "?" || event.key === "؟" ? actions["?"] : actions[letter(event)];
        if (action) {
            event.preventDefault();
            action();
        }
    });

    const keysSwitch = document.querySelector("[data-keys-on]");
    if (keysSwitch) {
        keysSwitch.checked = keysOn();
        keysSwitch.addEventListener("change", () => {
            document.cookie = `keys=${keysSwitch.checked ? "on" : "off"};path=/;max-age=31536000;samesite=lax`;
        });
    }

    document.addEventListener("click", event => {
        if (event.target.closest("[data-scheme-toggle]")) {
            event.preventDefault();
            const dark = root.dataset.scheme
                ? root.dataset.scheme === "dark"
                : matchMedia("(prefers-color-scheme: dark)").matches;
            root.dataset.scheme = dark ? "light" : "dark";
            document.cookie = `scheme=${root.dataset.scheme};path=/;max-age=31536000;samesite=lax`;
        }
        const digits = event.target.closest("[data-digits]");
        if (digits) {
            document.cookie = `digits=${digits.dataset.digits};path=/;max-age=31536000;samesite=lax`;
            location.reload();
        }
        if (event.target.closest("[data-keys]")) {
            event.preventDefault();
            dialog()?.showModal();
        }
    });

    // An emptied field says nothing and should not lengthen the address.
    document.addEventListener("htmx:configRequest", event => {
        if (event.target.matches("form.filters")) {
            for (const [name, value] of [...event.detail.formData.entries()]) {
                if (value === "") {
                    event.detail.formData.delete(name);
                }
            }
        }
    });
})();

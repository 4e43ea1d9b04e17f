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

    const dialog = () => document.getElementById("keys");

    const actions = {
        j: () => go(1),
        k: () => go(-1),
        u: () => follow("up"),
        n: () => follow("next"),
        "/": () => {
            const search = document.querySelector("[data-key=search]");
            if (search) {
                search.focus();
            }
        },
        "?": () => dialog()?.showModal()
    };

    document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) {
            return;
        }
        if (dialog()?.open) {
            return;
        }
        // On an Arabic keyboard the same physical key gives another letter.
        const letter = /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
        const action = event.key === "?" || event.key === "؟" ? actions["?"] : actions[letter];
        if (action) {
            event.preventDefault();
            action();
        }
    });

    document.addEventListener("click", event => {
        if (event.target.closest("[data-scheme-toggle]")) {
            event.preventDefault();
            const dark = root.dataset.scheme
                ? root.dataset.scheme === "dark"
                : matchMedia("(prefers-color-scheme: dark)").matches;
            root.dataset.scheme = dark ? "light" : "dark";
            document.cookie = `scheme=${root.dataset.scheme};path=/;max-age=31536000;samesite=lax`;
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

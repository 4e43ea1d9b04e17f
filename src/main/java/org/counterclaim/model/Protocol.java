package org.counterclaim.model;

/** How an endpoint is spoken with. */
public enum Protocol {
    /** {@code POST /chat/completions} below the address, as OpenAI and many others have it. */
    OPENAI,
    /** {@code POST /api/chat} below the address. */
    OLLAMA
}

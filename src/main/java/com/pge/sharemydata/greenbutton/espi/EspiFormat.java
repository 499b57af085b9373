package com.pge.sharemydata.greenbutton.espi;

/** In which form a document goes out. The first is the standard's, and what is sent to whoever asks for nothing else. */
public enum EspiFormat {
    ATOM("application/atom+xml"),
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8");

    private final String contentType;

    EspiFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }
}

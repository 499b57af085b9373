package com.pge.sharemydata.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the field for files, in the reader's language. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N of(Component page, AcceptedFiles accepted) {
        String choose = page.getTranslation("document.upload.choose");
        String drop =
                page.getTranslation("document.upload.drop", accepted.size().toMegabytes());
        String tooBig =
                page.getTranslation("document.error.size", accepted.size().toMegabytes());
        String failed = page.getTranslation("document.upload.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(page.getTranslation("document.upload.type", accepted.endings()))
                        .setTooManyFiles(page.getTranslation("document.upload.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(page.getTranslation("document.upload.connecting"))
                                .setStalled(page.getTranslation("document.upload.stalled"))
                                .setProcessing(page.getTranslation("document.upload.checking"))
                                .setHeld(page.getTranslation("document.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(page.getTranslation("document.upload.remaining") + " ")
                                .setUnknown(page.getTranslation("document.upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(page.getTranslation("document.upload.signed-out"))
                                .setFileTooLarge(tooBig)))
                .setFile(new UploadI18N.File()
                        .setRetry(page.getTranslation("document.upload.retry"))
                        .setStart(page.getTranslation("document.upload.start"))
                        .setRemove(page.getTranslation("document.upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB", "TB"));
    }
}

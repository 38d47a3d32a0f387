;;; emacs.el --- Emacs with Eglot as a writer uses it  -*- lexical-binding: t -*-

;; Opens a file, waits for findings, chooses a quick fix, saves, and tells what it sees as JSON.
;; Arguments: the file to edit, the language server, the file to write the report to.

(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'json)
(require 'eglot)
(require 'markdown-mode)

(defun answerlint-wait-for (what condition)
  "Wait until CONDITION gives something, and give that; fail with WHAT after 20 seconds."
  (let ((end (+ (float-time) 20)) found)
    (while (not (setq found (funcall condition)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    found))

(defun answerlint-rule (diagnostic)
  "The rule that Eglot shows in DIAGNOSTIC."
  (let ((text (flymake-diagnostic-text diagnostic)))
    (and (string-match "\\[\\([a-z-]+\\)\\]" text) (match-string 1 text))))

(defun answerlint-findings ()
  "What is found in the buffer, for JSON."
  (vconcat
   (mapcar (lambda (it)
             `((rule . ,(answerlint-rule it))
               (words . ,(buffer-substring-no-properties (flymake-diagnostic-beg it) (flymake-diagnostic-end it)))))
           (flymake-diagnostics))))

(defun answerlint-finding (rule)
  "The finding of RULE, as Flymake knows it now."
  (flymake-start)
  (cl-find rule (flymake-diagnostics) :key #'answerlint-rule :test #'equal))

(cl-destructuring-bind (file server report) command-line-args-left
  (setq command-line-args-left nil
        eglot-sync-connect t
        eglot-confirm-server-initiated-edits nil)
  (add-to-list 'eglot-server-programs `(markdown-mode . ("node" ,server "--stdio")))
  (find-file file)
  (apply #'eglot (eglot--guess-contact))
  (answerlint-wait-for "a finding" (lambda () (answerlint-finding "missing-result")))
  (let ((before (answerlint-findings))
        (offered nil)
        (beginning (flymake-diagnostic-beg (answerlint-finding "missing-result"))))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (setq offered (all-completions "" choices))
                 "Add the Result"))
              (last-nonmenu-event t)) ; asks in the minibuffer, not in a menu
      (eglot-code-actions beginning (1+ beginning) nil t))
    (answerlint-wait-for "the fix" #'buffer-modified-p)
    (save-buffer)
    (answerlint-wait-for "no finding" (lambda () (not (answerlint-finding "missing-result"))))
    (let ((json (json-encode `((before . ,before) (offered . ,(vconcat offered)) (text . ,(buffer-string)) (after . ,(answerlint-findings))))))
      (with-temp-file report (insert json)))))

;;; emacs.el ends here

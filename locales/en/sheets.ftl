sheets-no-file = { $name }: there is no such file.
sheets-too-large = { $name }: the file is too large.
sheets-unknown-kind = { $name }: files of this kind cannot be read. Save it as CSV or XLSX.
sheets-empty = { $name }: the file is empty.
sheets-not-read = { $name }: the file cannot be read. Save it as CSV or XLSX again.

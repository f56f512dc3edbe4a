sheets-no-file = { $name }: мұндай файл жоқ.
sheets-too-large = { $name }: файл тым үлкен.
sheets-unknown-kind = { $name }: файлдың бұл түрі оқылмайды. CSV немесе XLSX түрінде сақтаңыз.
sheets-empty = { $name }: файл бос.
sheets-not-read = { $name }: файлды оқу мүмкін болмады. Оны CSV немесе XLSX түрінде қайта сақтаңыз.

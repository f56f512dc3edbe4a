sheets-no-file = { $name }: такого файла нет.
sheets-too-large = { $name }: файл слишком большой.
sheets-unknown-kind = { $name }: файлы этого вида не читаются. Сохраните его как CSV или XLSX.
sheets-empty = { $name }: файл пуст.
sheets-not-read = { $name }: файл не удалось прочитать. Сохраните его заново как CSV или XLSX.

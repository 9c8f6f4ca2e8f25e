"""Files for people: charts, PDF, XLSX, HTML, made from values alone."""

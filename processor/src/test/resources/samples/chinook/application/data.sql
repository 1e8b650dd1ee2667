insert into Artist (ArtistId, Name) values (1, 'AC/DC'), (2, 'Queen'), (3, 'Antônio Carlos Jobim'), (4, 'Nobody');
insert into Album (AlbumId, Title, ArtistId) values
  (1, 'Let There Be Rock', 1), (2, 'Greatest Hits I', 2), (3, 'Warner 25 Anos', 3), (4, 'News of the World', 2);
insert into MediaType (MediaTypeId, Name) values (1, 'MPEG audio file'), (2, 'AAC audio file');
insert into Genre (GenreId, Name) values (1, 'Rock'), (2, 'Bossa Nova'), (3, 'Opera');
insert into Track (TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, Bytes, UnitPrice) values
  (1, 'Go Down', 1, 1, 1, 'AC/DC', 331180, 10847611, 0.99),
  (2, 'Dog Eat Dog', 1, 1, 1, 'AC/DC', 215196, 7032162, 0.99),
  (3, 'Bohemian Rhapsody', 2, 1, 1, 'Mercury, Freddie', 358948, 11619868, 0.99),
  (4, 'We Will Rock You', 4, 2, 1, 'May', 122880, 4026192, 0.99),
  (5, 'Desafinado', 3, 1, 2, null, 185338, 5990473, 0.99),
  (6, 'Garota De Ipanema', 3, 1, 2, null, 285048, 9348428, 0.99),
  (7, 'A Very Long Episode', null, 2, null, null, 5286953, 1054423946, 1.99);
insert into Employee (EmployeeId, LastName, FirstName, Title, ReportsTo, HireDate, Country) values
  (1, 'Adams', 'Andrew', 'General Manager', null, '2002-08-14T00:00:00.000000', 'Canada'),
  (2, 'Edwards', 'Nancy', 'Sales Manager', 1, '2002-05-01T00:00:00.000000', 'Canada'),
  (3, 'Peacock', 'Jane', 'Sales Support Agent', 2, '2002-04-01T00:00:00.000000', 'Canada'),
  (4, 'Park', 'Margaret', 'Sales Support Agent', 2, '2003-05-03T00:00:00.000000', 'Canada'),
  (5, 'Mitchell', 'Michael', 'IT Manager', 1, '2003-10-17T00:00:00.000000', 'Canada');
insert into Customer (CustomerId, FirstName, LastName, Company, City, Country, Email, SupportRepId) values
  (1, 'Luís', 'Gonçalves', 'Embraer', 'São José dos Campos', 'Brazil', 'luisg@embraer.com.br', 3),
  (2, 'Leonie', 'Köhler', null, 'Stuttgart', 'Germany', 'leonekohler@surfeu.de', 4),
  (3, 'Frank', 'Harris', 'Google', 'Mountain View', 'USA', 'fharris@google.com', 4),
  (4, 'Eduardo', 'Martins', 'Woodstock', 'São Paulo', 'Brazil', 'eduardo@woodstock.com.br', 3),
  (5, 'Nobody', 'Buys', null, 'Reno', 'USA', 'nobody@example.org', null);
insert into Invoice (InvoiceId, CustomerId, InvoiceDate, BillingCountry, Total) values
  (1, 2, '2009-01-01T00:00:00.000000', 'Germany', 1.98),
  (2, 1, '2009-01-02T00:00:00.000000', 'Brazil', 3.96),
  (3, 3, '2010-03-11T00:00:00.000000', 'USA', 0.99),
  (4, 4, '2011-06-06T00:00:00.000000', 'Brazil', 2.97),
  (5, 3, '2013-12-22T00:00:00.000000', 'USA', 3.97),
  (6, 2, '2013-02-02T00:00:00.000000', 'Germany', 0.99);
insert into InvoiceLine (InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity) values
  (1, 1, 1, 0.99, 1), (2, 1, 2, 0.99, 1),
  (3, 2, 5, 0.99, 2), (4, 2, 6, 0.99, 1), (5, 2, 3, 0.99, 1),
  (6, 3, 3, 0.99, 1),
  (7, 4, 5, 0.99, 1), (8, 4, 3, 0.99, 2),
  (9, 5, 7, 1.99, 1), (10, 5, 4, 0.99, 2),
  (11, 6, 4, 0.99, 1);
insert into Playlist (PlaylistId, Name) values (1, 'Music'), (2, 'Audiobooks'), (3, '90’s Music');
insert into PlaylistTrack (PlaylistId, TrackId) values (1, 1), (1, 2), (1, 3), (1, 5), (3, 3), (3, 4);

/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.channel.ChannelList;

import org.headroom.model.measurement.Measurement;

import org.headroom.model.power.PowerPlan;

import org.headroom.model.production.CableNumbering;
import org.headroom.model.production.DriveSetting;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Revision;
import org.headroom.model.production.TitleBlock;
import org.headroom.model.production.Waiver;

import org.headroom.model.sheet.Sheet;

import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Loom;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Rack;

import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Venue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Production</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getTitleBlock <em>Title Block</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getRacks <em>Racks</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getMulticores <em>Multicores</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getCables <em>Cables</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getLooms <em>Looms</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getSheets <em>Sheets</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getPlacements <em>Placements</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getChannelList <em>Channel List</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getCableNumbering <em>Cable Numbering</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.ProductionImpl#getDriveSettings <em>Drive Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductionImpl extends NamedImpl implements Production {
	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected int schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTitleBlock() <em>Title Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleBlock()
	 * @generated
	 * @ordered
	 */
	protected TitleBlock titleBlock;

	/**
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Revision> revisions;

	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<DeviceType> types;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<Location> locations;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> devices;

	/**
	 * The cached value of the '{@link #getRacks() <em>Racks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRacks()
	 * @generated
	 * @ordered
	 */
	protected EList<Rack> racks;

	/**
	 * The cached value of the '{@link #getMulticores() <em>Multicores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMulticores()
	 * @generated
	 * @ordered
	 */
	protected EList<Multicore> multicores;

	/**
	 * The cached value of the '{@link #getCables() <em>Cables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCables()
	 * @generated
	 * @ordered
	 */
	protected EList<Cable> cables;

	/**
	 * The cached value of the '{@link #getLooms() <em>Looms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLooms()
	 * @generated
	 * @ordered
	 */
	protected EList<Loom> looms;

	/**
	 * The cached value of the '{@link #getSheets() <em>Sheets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheets()
	 * @generated
	 * @ordered
	 */
	protected EList<Sheet> sheets;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected PowerPlan power;

	/**
	 * The cached value of the '{@link #getVenue() <em>Venue</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenue()
	 * @generated
	 * @ordered
	 */
	protected Venue venue;

	/**
	 * The cached value of the '{@link #getPlacements() <em>Placements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacements()
	 * @generated
	 * @ordered
	 */
	protected EList<Placement> placements;

	/**
	 * The cached value of the '{@link #getChannelList() <em>Channel List</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelList()
	 * @generated
	 * @ordered
	 */
	protected ChannelList channelList;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * The cached value of the '{@link #getCableNumbering() <em>Cable Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCableNumbering()
	 * @generated
	 * @ordered
	 */
	protected CableNumbering cableNumbering;

	/**
	 * The cached value of the '{@link #getDriveSettings() <em>Drive Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriveSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<DriveSetting> driveSettings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProductionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProductionPackage.Literals.PRODUCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(int newSchemaVersion) {
		int oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TitleBlock getTitleBlock() {
		return titleBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTitleBlock(TitleBlock newTitleBlock, NotificationChain msgs) {
		TitleBlock oldTitleBlock = titleBlock;
		titleBlock = newTitleBlock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__TITLE_BLOCK, oldTitleBlock, newTitleBlock);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleBlock(TitleBlock newTitleBlock) {
		if (newTitleBlock != titleBlock) {
			NotificationChain msgs = null;
			if (titleBlock != null)
				msgs = ((InternalEObject)titleBlock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__TITLE_BLOCK, null, msgs);
			if (newTitleBlock != null)
				msgs = ((InternalEObject)newTitleBlock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__TITLE_BLOCK, null, msgs);
			msgs = basicSetTitleBlock(newTitleBlock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__TITLE_BLOCK, newTitleBlock, newTitleBlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Revision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<Revision>(Revision.class, this, ProductionPackage.PRODUCTION__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeviceType> getTypes() {
		if (types == null) {
			types = new EObjectContainmentEList<DeviceType>(DeviceType.class, this, ProductionPackage.PRODUCTION__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Location> getLocations() {
		if (locations == null) {
			locations = new EObjectContainmentEList<Location>(Location.class, this, ProductionPackage.PRODUCTION__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<Device>(Device.class, this, ProductionPackage.PRODUCTION__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rack> getRacks() {
		if (racks == null) {
			racks = new EObjectContainmentEList<Rack>(Rack.class, this, ProductionPackage.PRODUCTION__RACKS);
		}
		return racks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Multicore> getMulticores() {
		if (multicores == null) {
			multicores = new EObjectContainmentEList<Multicore>(Multicore.class, this, ProductionPackage.PRODUCTION__MULTICORES);
		}
		return multicores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cable> getCables() {
		if (cables == null) {
			cables = new EObjectContainmentEList<Cable>(Cable.class, this, ProductionPackage.PRODUCTION__CABLES);
		}
		return cables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Loom> getLooms() {
		if (looms == null) {
			looms = new EObjectContainmentEList<Loom>(Loom.class, this, ProductionPackage.PRODUCTION__LOOMS);
		}
		return looms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sheet> getSheets() {
		if (sheets == null) {
			sheets = new EObjectContainmentEList<Sheet>(Sheet.class, this, ProductionPackage.PRODUCTION__SHEETS);
		}
		return sheets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerPlan getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPower(PowerPlan newPower, NotificationChain msgs) {
		PowerPlan oldPower = power;
		power = newPower;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__POWER, oldPower, newPower);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(PowerPlan newPower) {
		if (newPower != power) {
			NotificationChain msgs = null;
			if (power != null)
				msgs = ((InternalEObject)power).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__POWER, null, msgs);
			if (newPower != null)
				msgs = ((InternalEObject)newPower).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__POWER, null, msgs);
			msgs = basicSetPower(newPower, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__POWER, newPower, newPower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Venue getVenue() {
		return venue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVenue(Venue newVenue, NotificationChain msgs) {
		Venue oldVenue = venue;
		venue = newVenue;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__VENUE, oldVenue, newVenue);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVenue(Venue newVenue) {
		if (newVenue != venue) {
			NotificationChain msgs = null;
			if (venue != null)
				msgs = ((InternalEObject)venue).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__VENUE, null, msgs);
			if (newVenue != null)
				msgs = ((InternalEObject)newVenue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__VENUE, null, msgs);
			msgs = basicSetVenue(newVenue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__VENUE, newVenue, newVenue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Placement> getPlacements() {
		if (placements == null) {
			placements = new EObjectContainmentEList<Placement>(Placement.class, this, ProductionPackage.PRODUCTION__PLACEMENTS);
		}
		return placements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelList getChannelList() {
		return channelList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChannelList(ChannelList newChannelList, NotificationChain msgs) {
		ChannelList oldChannelList = channelList;
		channelList = newChannelList;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__CHANNEL_LIST, oldChannelList, newChannelList);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelList(ChannelList newChannelList) {
		if (newChannelList != channelList) {
			NotificationChain msgs = null;
			if (channelList != null)
				msgs = ((InternalEObject)channelList).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__CHANNEL_LIST, null, msgs);
			if (newChannelList != null)
				msgs = ((InternalEObject)newChannelList).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__CHANNEL_LIST, null, msgs);
			msgs = basicSetChannelList(newChannelList, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__CHANNEL_LIST, newChannelList, newChannelList));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ProductionPackage.PRODUCTION__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, ProductionPackage.PRODUCTION__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableNumbering getCableNumbering() {
		return cableNumbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCableNumbering(CableNumbering newCableNumbering, NotificationChain msgs) {
		CableNumbering oldCableNumbering = cableNumbering;
		cableNumbering = newCableNumbering;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__CABLE_NUMBERING, oldCableNumbering, newCableNumbering);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCableNumbering(CableNumbering newCableNumbering) {
		if (newCableNumbering != cableNumbering) {
			NotificationChain msgs = null;
			if (cableNumbering != null)
				msgs = ((InternalEObject)cableNumbering).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__CABLE_NUMBERING, null, msgs);
			if (newCableNumbering != null)
				msgs = ((InternalEObject)newCableNumbering).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProductionPackage.PRODUCTION__CABLE_NUMBERING, null, msgs);
			msgs = basicSetCableNumbering(newCableNumbering, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.PRODUCTION__CABLE_NUMBERING, newCableNumbering, newCableNumbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DriveSetting> getDriveSettings() {
		if (driveSettings == null) {
			driveSettings = new EObjectContainmentEList<DriveSetting>(DriveSetting.class, this, ProductionPackage.PRODUCTION__DRIVE_SETTINGS);
		}
		return driveSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProductionPackage.PRODUCTION__TITLE_BLOCK:
				return basicSetTitleBlock(null, msgs);
			case ProductionPackage.PRODUCTION__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__TYPES:
				return ((InternalEList<?>)getTypes()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__LOCATIONS:
				return ((InternalEList<?>)getLocations()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__RACKS:
				return ((InternalEList<?>)getRacks()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__MULTICORES:
				return ((InternalEList<?>)getMulticores()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__CABLES:
				return ((InternalEList<?>)getCables()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__LOOMS:
				return ((InternalEList<?>)getLooms()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__SHEETS:
				return ((InternalEList<?>)getSheets()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__POWER:
				return basicSetPower(null, msgs);
			case ProductionPackage.PRODUCTION__VENUE:
				return basicSetVenue(null, msgs);
			case ProductionPackage.PRODUCTION__PLACEMENTS:
				return ((InternalEList<?>)getPlacements()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__CHANNEL_LIST:
				return basicSetChannelList(null, msgs);
			case ProductionPackage.PRODUCTION__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
			case ProductionPackage.PRODUCTION__CABLE_NUMBERING:
				return basicSetCableNumbering(null, msgs);
			case ProductionPackage.PRODUCTION__DRIVE_SETTINGS:
				return ((InternalEList<?>)getDriveSettings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProductionPackage.PRODUCTION__SCHEMA_VERSION:
				return getSchemaVersion();
			case ProductionPackage.PRODUCTION__TITLE_BLOCK:
				return getTitleBlock();
			case ProductionPackage.PRODUCTION__REVISIONS:
				return getRevisions();
			case ProductionPackage.PRODUCTION__TYPES:
				return getTypes();
			case ProductionPackage.PRODUCTION__LOCATIONS:
				return getLocations();
			case ProductionPackage.PRODUCTION__DEVICES:
				return getDevices();
			case ProductionPackage.PRODUCTION__RACKS:
				return getRacks();
			case ProductionPackage.PRODUCTION__MULTICORES:
				return getMulticores();
			case ProductionPackage.PRODUCTION__CABLES:
				return getCables();
			case ProductionPackage.PRODUCTION__LOOMS:
				return getLooms();
			case ProductionPackage.PRODUCTION__SHEETS:
				return getSheets();
			case ProductionPackage.PRODUCTION__POWER:
				return getPower();
			case ProductionPackage.PRODUCTION__VENUE:
				return getVenue();
			case ProductionPackage.PRODUCTION__PLACEMENTS:
				return getPlacements();
			case ProductionPackage.PRODUCTION__CHANNEL_LIST:
				return getChannelList();
			case ProductionPackage.PRODUCTION__MEASUREMENTS:
				return getMeasurements();
			case ProductionPackage.PRODUCTION__WAIVERS:
				return getWaivers();
			case ProductionPackage.PRODUCTION__CABLE_NUMBERING:
				return getCableNumbering();
			case ProductionPackage.PRODUCTION__DRIVE_SETTINGS:
				return getDriveSettings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProductionPackage.PRODUCTION__SCHEMA_VERSION:
				setSchemaVersion((Integer)newValue);
				return;
			case ProductionPackage.PRODUCTION__TITLE_BLOCK:
				setTitleBlock((TitleBlock)newValue);
				return;
			case ProductionPackage.PRODUCTION__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends Revision>)newValue);
				return;
			case ProductionPackage.PRODUCTION__TYPES:
				getTypes().clear();
				getTypes().addAll((Collection<? extends DeviceType>)newValue);
				return;
			case ProductionPackage.PRODUCTION__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends Location>)newValue);
				return;
			case ProductionPackage.PRODUCTION__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends Device>)newValue);
				return;
			case ProductionPackage.PRODUCTION__RACKS:
				getRacks().clear();
				getRacks().addAll((Collection<? extends Rack>)newValue);
				return;
			case ProductionPackage.PRODUCTION__MULTICORES:
				getMulticores().clear();
				getMulticores().addAll((Collection<? extends Multicore>)newValue);
				return;
			case ProductionPackage.PRODUCTION__CABLES:
				getCables().clear();
				getCables().addAll((Collection<? extends Cable>)newValue);
				return;
			case ProductionPackage.PRODUCTION__LOOMS:
				getLooms().clear();
				getLooms().addAll((Collection<? extends Loom>)newValue);
				return;
			case ProductionPackage.PRODUCTION__SHEETS:
				getSheets().clear();
				getSheets().addAll((Collection<? extends Sheet>)newValue);
				return;
			case ProductionPackage.PRODUCTION__POWER:
				setPower((PowerPlan)newValue);
				return;
			case ProductionPackage.PRODUCTION__VENUE:
				setVenue((Venue)newValue);
				return;
			case ProductionPackage.PRODUCTION__PLACEMENTS:
				getPlacements().clear();
				getPlacements().addAll((Collection<? extends Placement>)newValue);
				return;
			case ProductionPackage.PRODUCTION__CHANNEL_LIST:
				setChannelList((ChannelList)newValue);
				return;
			case ProductionPackage.PRODUCTION__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case ProductionPackage.PRODUCTION__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
				return;
			case ProductionPackage.PRODUCTION__CABLE_NUMBERING:
				setCableNumbering((CableNumbering)newValue);
				return;
			case ProductionPackage.PRODUCTION__DRIVE_SETTINGS:
				getDriveSettings().clear();
				getDriveSettings().addAll((Collection<? extends DriveSetting>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProductionPackage.PRODUCTION__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case ProductionPackage.PRODUCTION__TITLE_BLOCK:
				setTitleBlock((TitleBlock)null);
				return;
			case ProductionPackage.PRODUCTION__REVISIONS:
				getRevisions().clear();
				return;
			case ProductionPackage.PRODUCTION__TYPES:
				getTypes().clear();
				return;
			case ProductionPackage.PRODUCTION__LOCATIONS:
				getLocations().clear();
				return;
			case ProductionPackage.PRODUCTION__DEVICES:
				getDevices().clear();
				return;
			case ProductionPackage.PRODUCTION__RACKS:
				getRacks().clear();
				return;
			case ProductionPackage.PRODUCTION__MULTICORES:
				getMulticores().clear();
				return;
			case ProductionPackage.PRODUCTION__CABLES:
				getCables().clear();
				return;
			case ProductionPackage.PRODUCTION__LOOMS:
				getLooms().clear();
				return;
			case ProductionPackage.PRODUCTION__SHEETS:
				getSheets().clear();
				return;
			case ProductionPackage.PRODUCTION__POWER:
				setPower((PowerPlan)null);
				return;
			case ProductionPackage.PRODUCTION__VENUE:
				setVenue((Venue)null);
				return;
			case ProductionPackage.PRODUCTION__PLACEMENTS:
				getPlacements().clear();
				return;
			case ProductionPackage.PRODUCTION__CHANNEL_LIST:
				setChannelList((ChannelList)null);
				return;
			case ProductionPackage.PRODUCTION__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case ProductionPackage.PRODUCTION__WAIVERS:
				getWaivers().clear();
				return;
			case ProductionPackage.PRODUCTION__CABLE_NUMBERING:
				setCableNumbering((CableNumbering)null);
				return;
			case ProductionPackage.PRODUCTION__DRIVE_SETTINGS:
				getDriveSettings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProductionPackage.PRODUCTION__SCHEMA_VERSION:
				return schemaVersion != SCHEMA_VERSION_EDEFAULT;
			case ProductionPackage.PRODUCTION__TITLE_BLOCK:
				return titleBlock != null;
			case ProductionPackage.PRODUCTION__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case ProductionPackage.PRODUCTION__TYPES:
				return types != null && !types.isEmpty();
			case ProductionPackage.PRODUCTION__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case ProductionPackage.PRODUCTION__DEVICES:
				return devices != null && !devices.isEmpty();
			case ProductionPackage.PRODUCTION__RACKS:
				return racks != null && !racks.isEmpty();
			case ProductionPackage.PRODUCTION__MULTICORES:
				return multicores != null && !multicores.isEmpty();
			case ProductionPackage.PRODUCTION__CABLES:
				return cables != null && !cables.isEmpty();
			case ProductionPackage.PRODUCTION__LOOMS:
				return looms != null && !looms.isEmpty();
			case ProductionPackage.PRODUCTION__SHEETS:
				return sheets != null && !sheets.isEmpty();
			case ProductionPackage.PRODUCTION__POWER:
				return power != null;
			case ProductionPackage.PRODUCTION__VENUE:
				return venue != null;
			case ProductionPackage.PRODUCTION__PLACEMENTS:
				return placements != null && !placements.isEmpty();
			case ProductionPackage.PRODUCTION__CHANNEL_LIST:
				return channelList != null;
			case ProductionPackage.PRODUCTION__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case ProductionPackage.PRODUCTION__WAIVERS:
				return waivers != null && !waivers.isEmpty();
			case ProductionPackage.PRODUCTION__CABLE_NUMBERING:
				return cableNumbering != null;
			case ProductionPackage.PRODUCTION__DRIVE_SETTINGS:
				return driveSettings != null && !driveSettings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (schemaVersion: ");
		result.append(schemaVersion);
		result.append(')');
		return result.toString();
	}

} //ProductionImpl

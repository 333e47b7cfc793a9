/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.channel.ChannelList;

import org.headroom.model.measurement.Measurement;

import org.headroom.model.power.PowerPlan;

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
 * A representation of the model object '<em><b>Production</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a design.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.Production#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getTitleBlock <em>Title Block</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getTypes <em>Types</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getRacks <em>Racks</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getMulticores <em>Multicores</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getCables <em>Cables</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getLooms <em>Looms</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getSheets <em>Sheets</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getPlacements <em>Placements</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getChannelList <em>Channel List</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getCableNumbering <em>Cable Numbering</em>}</li>
 *   <li>{@link org.headroom.model.production.Production#getDriveSettings <em>Drive Settings</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.production.ProductionPackage#getProduction()
 * @model
 * @generated
 */
public interface Production extends Named {
	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(int)
	 * @see org.headroom.model.production.ProductionPackage#getProduction_SchemaVersion()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Production#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the title block of every page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title Block</em>' containment reference.
	 * @see #setTitleBlock(TitleBlock)
	 * @see org.headroom.model.production.ProductionPackage#getProduction_TitleBlock()
	 * @model containment="true"
	 * @generated
	 */
	TitleBlock getTitleBlock();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Production#getTitleBlock <em>Title Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Block</em>' containment reference.
	 * @see #getTitleBlock()
	 * @generated
	 */
	void setTitleBlock(TitleBlock value);

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.production.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revisions, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Revisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Revision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.DeviceType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Snapshots of the types that this design uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Types()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeviceType> getTypes();

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.production.Location}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locations</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Locations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Location> getLocations();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Device> getDevices();

	/**
	 * Returns the value of the '<em><b>Racks</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.Rack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Racks and cases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Racks</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Racks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rack> getRacks();

	/**
	 * Returns the value of the '<em><b>Multicores</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.Multicore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multicores.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multicores</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Multicores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Multicore> getMulticores();

	/**
	 * Returns the value of the '<em><b>Cables</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.Cable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every cable, pair and radio link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cables</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Cables()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cable> getCables();

	/**
	 * Returns the value of the '<em><b>Looms</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.Loom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bundles for pulling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Looms</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Looms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Loom> getLooms();

	/**
	 * Returns the value of the '<em><b>Sheets</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.sheet.Sheet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drawings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheets</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Sheets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sheet> getSheets();

	/**
	 * Returns the value of the '<em><b>Power</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power supply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' containment reference.
	 * @see #setPower(PowerPlan)
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Power()
	 * @model containment="true"
	 * @generated
	 */
	PowerPlan getPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Production#getPower <em>Power</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' containment reference.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(PowerPlan value);

	/**
	 * Returns the value of the '<em><b>Venue</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The room or field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venue</em>' containment reference.
	 * @see #setVenue(Venue)
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Venue()
	 * @model containment="true"
	 * @generated
	 */
	Venue getVenue();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Production#getVenue <em>Venue</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Venue</em>' containment reference.
	 * @see #getVenue()
	 * @generated
	 */
	void setVenue(Venue value);

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where loudspeakers hang and stand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Placements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Placement> getPlacements();

	/**
	 * Returns the value of the '<em><b>Channel List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs and outputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel List</em>' containment reference.
	 * @see #setChannelList(ChannelList)
	 * @see org.headroom.model.production.ProductionPackage#getProduction_ChannelList()
	 * @model containment="true"
	 * @generated
	 */
	ChannelList getChannelList();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Production#getChannelList <em>Channel List</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel List</em>' containment reference.
	 * @see #getChannelList()
	 * @generated
	 */
	void setChannelList(ChannelList value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.measurement.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured and signed-off values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.production.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that somebody has accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_Waivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

	/**
	 * Returns the value of the '<em><b>Cable Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How cables are numbered; empty: by signal, three digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable Numbering</em>' containment reference.
	 * @see #setCableNumbering(CableNumbering)
	 * @see org.headroom.model.production.ProductionPackage#getProduction_CableNumbering()
	 * @model containment="true"
	 * @generated
	 */
	CableNumbering getCableNumbering();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.Production#getCableNumbering <em>Cable Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable Numbering</em>' containment reference.
	 * @see #getCableNumbering()
	 * @generated
	 */
	void setCableNumbering(CableNumbering value);

	/**
	 * Returns the value of the '<em><b>Drive Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.production.DriveSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may drive what in this production, where it differs from the usual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drive Settings</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getProduction_DriveSettings()
	 * @model containment="true"
	 * @generated
	 */
	EList<DriveSetting> getDriveSettings();

} // Production
